import { findExempt } from './afterwards/find-exempt';
import { readAfterwards, setAfterwards } from './afterwards/set-afterwards';
import { readAudit, readAuditSpaces } from './audit/read-audit';
import { followed } from './followed';
import type { ForAdmins, Handlers, Logged } from './handlers';
import { askForPriority } from './request/ask';
import { decideRequest } from './request/decide';
import { takeBackRequest } from './request/take-back';
import { allowPriority, withdrawRuling } from './ruling/rule-on-item';
import type { SetupParts } from './setup/setup-parts';

type After =
  'ruling/allow' | 'ruling/withdraw' | `request/${'ask' | 'take-back' | 'decide'}` | `audit/${'spaces' | 'page'}`;
type Settings = `afterwards/${'read' | 'set' | 'find'}`;

/** What is decided, set and read after a gate was passed. Rulings and the log ask themselves who may. */
export function afterHandlers(parts: SetupParts, admin: ForAdmins, logged: Logged): Pick<Handlers, After | Settings> {
  const { ports, repair, now } = parts;
  const ruling = { issues: ports.issues, repair, now };
  return {
    'ruling/allow': followed(repair, allowPriority(ruling)),
    'ruling/withdraw': followed(repair, withdrawRuling(ruling)),
    'request/ask': followed(repair, askForPriority(ruling)),
    'request/take-back': followed(repair, takeBackRequest(ruling)),
    'request/decide': followed(repair, decideRequest(ruling)),
    'audit/spaces': admin(readAuditSpaces(repair.policies, ports.projects)),
    'audit/page': readAudit(repair, ports.permissions),
    'afterwards/read': admin(readAfterwards(parts)),
    'afterwards/set': logged('policy-changed', 'afterwards/set', setAfterwards(parts)),
    'afterwards/find': admin(findExempt(parts)),
  };
}
