import { ok, type Failure, type Result } from '../../contract/failure';
import type { Caller } from '../caller';
import { scriptsOf } from '../setup/form-script-step';
import type { Covered } from '../setup/read-covered';
import { registerFormScript } from '../setup/register-form-script';
import type { SetupParts } from '../setup/setup-parts';
import { refreshGates } from './refresh-gates';

/** The form script of the space, where it has one: set-up registers the first. */
async function refreshFormScript(parts: SetupParts, covered: Covered, caller: Caller): Promise<Result<true>> {
  const listed = await parts.ports.formScripts.list();
  if (!listed.ok) return listed;
  if (scriptsOf(listed.value, covered.stored.projectId).length === 0) return ok(true);
  const registered = await registerFormScript(parts)({}, caller);
  if (!registered.ok) return registered;
  const { halted } = registered.value;
  return halted === undefined ? ok(true) : { ok: false, failure: halted };
}

/**
 * The one way by which everything that was made of a space's policy follows a change of it: rows and gates, gates on later
 * transitions, the form script. What was never set up is not made. The first thing that cannot follow is told; the others
 * still do, and the health check finds it again. `null`: all of it is current.
 */
export async function refreshProjections(parts: SetupParts, covered: Covered, caller: Caller): Promise<Failure | null> {
  const gates = await refreshGates(parts, covered, caller);
  const script = await refreshFormScript(parts, covered, caller);
  if (!gates.ok) return gates.failure;
  return script.ok ? null : script.failure;
}
