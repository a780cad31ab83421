import type { Method } from '../../contract/api';
import { type AuditKind, auditEntry } from '../../core/audit/audit-entry';
import type { RepairPorts } from '../../jira/repair-ports';
import type { Handler } from '../handlers';

type Parts = { repair: Pick<RepairPorts, 'policies' | 'audit'>; now: () => number };

/** Keeps in the log that a step of set-up was done, and by whom. What did not happen is not kept; a log that is down stops nobody. */
export const audited =
  <M extends Method>({ repair, now }: Parts, kind: AuditKind, method: M, handler: Handler<M>): Handler<M> =>
  async (input, caller) => {
    const answer = await handler(input, caller);
    if (!answer.ok) return answer;
    const chosen = await repair.policies.chosenProject();
    if (!chosen.ok || chosen.value === null) return answer;
    const actor = caller.accountId === null ? {} : { actor: caller.accountId };
    const entry = auditEntry({ project: chosen.value, kind, because: method, ...actor }, String(now()), now());
    const pushed = await repair.audit.push([entry]);
    if (!pushed.ok) console.error('not in the audit log', entry.key, pushed.failure.code);
    return answer;
  };
