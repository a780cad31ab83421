import { ok, type Failure, type Result } from '../../contract/failure';
import type { Caller } from '../caller';
import { findCarriers } from '../later/find-carriers';
import { setLaterGates } from '../later/set-later-gates';
import { attachGate } from '../setup/attach-gate';
import type { Covered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';

const halted = (failure: Failure): Result<never> => ({ ok: false, failure });

/** Writes the policy's rows anew wherever a gate hangs; where none does there is nothing to do. */
export async function refreshGates(parts: SetupParts, covered: Covered, caller: Caller): Promise<Result<true>> {
  const found = await findCarriers(parts, covered);
  if (!found.ok) return found;
  const { workflows, carriers, loops } = found.value;
  if (workflows.every(({ gate }) => gate === null)) return ok(true);
  const attached = await attachGate(parts)({}, caller);
  if (!attached.ok) return attached;
  if (attached.value.halted !== undefined) return halted(attached.value.halted);
  const isOn = carriers.some(({ transition }) => transition.gate !== null);
  if (!isOn && loops.length === 0) return ok(true);
  const later = await setLaterGates(parts)({ on: isOn }, caller);
  return later.ok ? ok(true) : later;
}
