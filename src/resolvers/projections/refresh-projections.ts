import { ok, type Failure, type Result } from '../../contract/failure';
import type { Projection, Projections } from '../../contract/projections';
import { findCarriers, type Carriers } from '../later/find-carriers';
import { writeLaterGates } from '../later/set-later-gates';
import { attach } from '../setup/attach-gate';
import { scriptsOf } from '../setup/form-script-step';
import type { Covered } from '../setup/read-covered';
import { register } from '../setup/register-form-script';
import { requireMapped } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';

type Followed = Promise<Result<true>>;

type Writing = (parts: SetupParts, covered: Covered) => Promise<Result<{ failure: Failure | null }>>;
/** With the settings as they are stored now, so that what it stores in turn is not refused as stale. */
async function withSettings(parts: SetupParts, write: Writing): Followed {
  const covered = await requireMapped(parts);
  if (!covered.ok) return covered;
  const written = await write(parts, covered.value);
  if (!written.ok) return written;
  const { failure } = written.value;
  return failure === null ? ok(true) : { ok: false, failure };
}

/** Rows, and the gate wherever one hangs on Create; where none does there is nothing to do but the rows of a space that observes. */
async function refreshGates(parts: SetupParts, { stored }: Covered, { workflows }: Carriers): Followed {
  const isAttached = workflows.some(({ gate }) => gate !== null);
  return isAttached || stored.observes === true ? withSettings(parts, attach) : ok(true);
}

/** The transitions that have the later gate, and those of strict mode. */
async function refreshLaterGates(parts: SetupParts, _covered: Covered, found: Carriers): Followed {
  const { workflows, carriers, loops } = found;
  if (workflows.every(({ gate }) => gate === null)) return ok(true);
  const isOn = carriers.some(({ transition }) => transition.gate !== null);
  if (!isOn && loops.length === 0) return ok(true);
  const mapped = await requireMapped(parts);
  return mapped.ok ? writeLaterGates(parts, found, isOn) : mapped;
}

/** The form script of the space, where it has one: set-up registers the first. */
export async function refreshFormScript(parts: SetupParts, covered: Covered): Followed {
  const listed = await parts.ports.formScripts.list();
  if (!listed.ok) return listed;
  const isThere = scriptsOf(listed.value, covered.stored.projectId).length > 0;
  return isThere ? withSettings(parts, register) : ok(true);
}

const HANGING = [
  ['gates', refreshGates],
  ['later-gates', refreshLaterGates],
] as const satisfies readonly (readonly [Projection, unknown])[];

/**
 * The one way by which everything that was made of a space's policy follows a change of it. What was never set up is not
 * made. Each follows for itself; those that cannot are told, and the health check finds them again.
 */
export async function refreshProjections(parts: SetupParts, covered: Covered): Promise<Projections['open']> {
  const open: Projections['open'] = [];
  // Read once for both: a new gate on Create changes nothing of what stands on later transitions.
  const found = await findCarriers(parts, covered);
  for (const [is, refresh] of HANGING) {
    const done = found.ok ? await refresh(parts, covered, found.value) : found;
    if (!done.ok) open.push({ is, failure: done.failure });
  }
  const script = await refreshFormScript(parts, covered);
  return script.ok ? open : [...open, { is: 'form-script', failure: script.failure }];
}
