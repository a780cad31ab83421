import { fail, ok, type Result } from '../../contract/failure';
import type { Handler } from '../handlers';
import { writeAll } from '../setup/answer-with-state';
import { requireMapped } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';
import { findCarriers, type Carriers } from './find-carriers';
import { laterGatesOf } from './read-later-gates';

/** The later gate on every carrier or on none. Strict mode keeps its own gates. */
export async function writeLaterGates({ ports }: SetupParts, found: Carriers, on: boolean): Promise<Result<true>> {
  const { workflows, carriers, loops, config } = found;
  const { failure } = await writeAll(
    workflows.map(({ id }) => () => {
      const wanted = [...(on ? carriers : []), ...loops].filter(({ workflowId }) => workflowId === id);
      const ids = wanted.map(({ transition }) => transition.id);
      return ports.workflows.setLaterGates(id, ids.length > 0 ? config : null, ids);
    }),
  );
  return failure === null ? ok(true) : { ok: false, failure };
}

/** Only where Create is gated: whoever may not create a guarded work item must not be able to raise one either. */
export const setLaterGates =
  (parts: SetupParts): Handler<'later-gates/set'> =>
  async ({ on }) => {
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const found = await findCarriers(parts, covered.value);
    if (!found.ok) return found;
    if (on && found.value.workflows.some(({ gate }) => gate === null)) return fail('CONFLICT', 'gate');
    const written = await writeLaterGates(parts, found.value, on);
    return written.ok ? laterGatesOf(parts, covered.value) : written;
  };
