import { fail } from '../../contract/failure';
import type { Handler } from '../handlers';
import { writeAll } from '../setup/answer-with-state';
import { requireMapped } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';
import { findCarriers } from './find-carriers';
import { laterGatesOf } from './read-later-gates';

/** Strict mode keeps its own gates. Only where Create is gated: whoever may not create a guarded work item must not be able to raise one either. */
export const setLaterGates =
  (parts: SetupParts): Handler<'later-gates/set'> =>
  async ({ on }) => {
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const found = await findCarriers(parts, covered.value);
    if (!found.ok) return found;
    const { workflows, carriers, loops, config } = found.value;
    if (on && workflows.some(({ gate }) => gate === null)) return fail('CONFLICT', 'gate');
    const { failure } = await writeAll(
      workflows.map(({ id }) => () => {
        const wanted = [...(on ? carriers : []), ...loops].filter(({ workflowId }) => workflowId === id);
        const ids = wanted.map(({ transition }) => transition.id);
        return parts.ports.workflows.setLaterGates(id, ids.length > 0 ? config : null, ids);
      }),
    );
    return failure === null ? laterGatesOf(parts, covered.value) : { ok: false, failure };
  };
