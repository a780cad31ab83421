import { ok, type Failure, type Result } from '../../contract/failure';
import type { Projection, Projections } from '../../contract/projections';
import type { Caller } from '../caller';
import { findCarriers } from '../later/find-carriers';
import { setLaterGates } from '../later/set-later-gates';
import { attachGate } from '../setup/attach-gate';
import { scriptsOf } from '../setup/form-script-step';
import type { Covered } from '../setup/read-covered';
import { registerFormScript } from '../setup/register-form-script';
import type { SetupParts } from '../setup/setup-parts';

type Followed = Promise<Result<true>>;

const whole = (answer: Result<{ halted?: Failure | undefined }>): Result<true> => {
  if (!answer.ok) return answer;
  return answer.value.halted === undefined ? ok(true) : { ok: false, failure: answer.value.halted };
};

/** Rows, and the gate wherever one hangs on Create; where none does there is nothing to do but the rows of a space that observes. */
async function refreshGates(parts: SetupParts, covered: Covered, caller: Caller): Followed {
  const found = await findCarriers(parts, covered);
  if (!found.ok) return found;
  const isAttached = found.value.workflows.some(({ gate }) => gate !== null);
  return isAttached || covered.stored.observes === true ? whole(await attachGate(parts)({}, caller)) : ok(true);
}

/** The transitions that have the later gate, and those of strict mode. */
async function refreshLaterGates(parts: SetupParts, covered: Covered, caller: Caller): Followed {
  const found = await findCarriers(parts, covered);
  if (!found.ok) return found;
  const { workflows, carriers, loops } = found.value;
  if (workflows.every(({ gate }) => gate === null)) return ok(true);
  const isOn = carriers.some(({ transition }) => transition.gate !== null);
  if (!isOn && loops.length === 0) return ok(true);
  const later = await setLaterGates(parts)({ on: isOn }, caller);
  return later.ok ? ok(true) : later;
}

/** The form script of the space, where it has one: set-up registers the first. */
export async function refreshFormScript(parts: SetupParts, covered: Covered, caller: Caller): Followed {
  const listed = await parts.ports.formScripts.list();
  if (!listed.ok) return listed;
  if (scriptsOf(listed.value, covered.stored.projectId).length === 0) return ok(true);
  return whole(await registerFormScript(parts)({}, caller));
}

const ALL = [
  ['gates', refreshGates],
  ['later-gates', refreshLaterGates],
  ['form-script', refreshFormScript],
] as const satisfies readonly (readonly [Projection, unknown])[];

/**
 * The one way by which everything that was made of a space's policy follows a change of it. What was never set up is not
 * made. Each follows for itself; those that cannot are told, and the health check finds them again.
 */
export async function refreshProjections(
  parts: SetupParts,
  covered: Covered,
  caller: Caller,
): Promise<Projections['open']> {
  const open: Projections['open'] = [];
  for (const [is, refresh] of ALL) {
    const done = await refresh(parts, covered, caller);
    if (!done.ok) open.push({ is, failure: done.failure });
  }
  return open;
}
