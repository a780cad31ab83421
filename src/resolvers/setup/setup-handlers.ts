import type { ForAdmins, Handlers, Logged } from '../handlers';
import { answerWithState, BATCH } from './answer-with-state';
import { attachGate } from './attach-gate';
import { choose } from './choose';
import { detachGates } from './detach-gates';
import { mapPriorities } from './map-priorities';
import { offer, workTypes } from './offer';
import { placeField } from './place-field';
import { registerFormScript } from './register-form-script';
import { enforce, observe } from './set-stance';
import { setFailPolicy } from './set-fail-policy';
import { undo } from './undo';
import type { SetupParts } from './setup-parts';

type SetupHandlers = Pick<Handlers, Extract<keyof Handlers, `setup/${string}`>>;

/** The set-up, step by step. What writes into Jira or the settings is in the log. */
export const setupHandlers = (parts: SetupParts, admin: ForAdmins, logged: Logged): SetupHandlers => ({
  'setup/read': admin(() => answerWithState(parts)),
  'setup/offer': admin(offer(parts)),
  'setup/work-types': admin(workTypes(parts)),
  'setup/choose': logged('policy-changed', 'setup/choose', choose(parts)),
  'setup/map-priorities': logged('policy-changed', 'setup/map-priorities', mapPriorities(parts)),
  'setup/place-field': logged('policy-changed', 'setup/place-field', placeField(parts)),
  'setup/register-form-script': logged('policy-changed', 'setup/register-form-script', registerFormScript(parts)),
  'setup/attach-gate': logged('attached', 'setup/attach-gate', attachGate(parts, BATCH)),
  'setup/observe': logged('observing', 'setup/observe', observe(parts)),
  'setup/enforce': logged('attached', 'setup/enforce', enforce(parts)),
  'setup/undo': logged('policy-changed', 'setup/undo', undo(parts)),
  'setup/set-fail-policy': logged('policy-changed', 'setup/set-fail-policy', setFailPolicy(parts)),
  'setup/detach-gates': logged('released', 'setup/detach-gates', detachGates(parts)),
});
