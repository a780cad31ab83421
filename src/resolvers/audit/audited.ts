import type { Input, Method, Output } from '../../contract/api';
import { ok, type Result } from '../../contract/failure';
import { type AuditKind, auditEntry } from '../../core/audit/audit-entry';
import type { RepairPorts } from '../../jira/repair-ports';
import type { Handler } from '../handlers';

type Parts = { repair: Pick<RepairPorts, 'policies' | 'audit'>; now: () => number };
/** In whose log: a project's by its id, none (`null`), or that of the space which the set-up page works on. */
type Whose<M extends Method> = (input: Input<M>) => string | null | undefined;

const projectFor = async ({ repair }: Parts, named: string | null | undefined): Promise<Result<string | null>> =>
  named === undefined ? repair.policies.chosenProject() : ok(named);

/** Keeps in the log that a step of set-up was done, and by whom. What did not happen is not kept; a log that is down stops nobody. */
export const audited =
  <M extends Method>(
    parts: Parts,
    kind: AuditKind,
    method: M,
    handler: Handler<M>,
    whose: Whose<M> = () => undefined,
    hasHappened: (output: Output<M>) => boolean = () => true,
  ): Handler<M> =>
  async (input, caller) => {
    const answer = await handler(input, caller);
    if (!answer.ok || !hasHappened(answer.value)) return answer;
    const { repair, now } = parts;
    const project = await projectFor(parts, whose(input));
    if (!project.ok || project.value === null) return answer;
    const actor = caller.accountId === null ? {} : { actor: caller.accountId };
    const entry = auditEntry({ project: project.value, kind, because: method, ...actor }, String(now()), now());
    const pushed = await repair.audit.push([entry]);
    if (!pushed.ok) console.error('not in the audit log', entry.key, pushed.failure.code);
    return answer;
  };
