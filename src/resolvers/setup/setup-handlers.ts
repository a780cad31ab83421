import type { ForAdmins, Handlers, Logged } from '../handlers';
import { answerWithState, BATCH } from './answer-with-state';
import { attachGate } from './attach-gate';
import { choose } from './choose';
import { detachGates } from './detach-gates';
import { mapPriorities } from './map-priorities';
import { offer, workTypes } from './offer';
import { onShownSpace } from './on-shown-space';
import { placeField } from './place-field';
import { registerFormScript } from './register-form-script';
import { enforce, observe } from './set-stance';
import { setFailPolicy } from './set-fail-policy';
import { stopCovering } from './stop-covering';
import { undo } from './undo';
import type { SetupParts } from './setup-parts';

type SetupHandlers = Pick<Handlers, Extract<keyof Handlers, `setup/${string}`>>;

/** The set-up, step by step. What writes into Jira or the settings is in the log. */
export function setupHandlers(parts: SetupParts, admin: ForAdmins, logged: Logged): SetupHandlers {
  const changed = 'policy-changed';
  return {
    'setup/read': admin(() => answerWithState(parts)),
    'setup/offer': admin(offer(parts)),
    'setup/work-types': admin(workTypes(parts)),
    'setup/choose': logged(changed, 'setup/choose', choose(parts)),
    'setup/map-priorities': logged(changed, 'setup/map-priorities', onShownSpace(parts, mapPriorities(parts))),
    'setup/place-field': logged(changed, 'setup/place-field', onShownSpace(parts, placeField(parts))),
    'setup/register-form-script': logged(
      changed,
      'setup/register-form-script',
      onShownSpace(parts, registerFormScript(parts)),
    ),
    'setup/attach-gate': logged('attached', 'setup/attach-gate', onShownSpace(parts, attachGate(parts, BATCH))),
    'setup/observe': logged('observing', 'setup/observe', onShownSpace(parts, observe(parts))),
    'setup/enforce': logged('attached', 'setup/enforce', onShownSpace(parts, enforce(parts))),
    'setup/undo': logged(changed, 'setup/undo', onShownSpace(parts, undo(parts))),
    'setup/set-fail-policy': logged(changed, 'setup/set-fail-policy', onShownSpace(parts, setFailPolicy(parts))),
    'setup/stop': logged('released', 'setup/stop', stopCovering(parts), ({ projectId }) => projectId),
    'setup/detach-gates': logged('released', 'setup/detach-gates', detachGates(parts)),
  };
}
