import { fail, ok, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import { isGuarded } from '../../core/judge/facts/is-guarded';
import { type Ruling, shownRuling } from '../../core/ruling/ruling';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { ruledItem, type RuledItem, type RulingParts, rulingState } from './ruled-item';

type Ruled = RuledItem & { accountId: string };

/** The work item, and a caller who may rule on it. */
async function forRulers(parts: RulingParts, caller: Caller): Promise<Result<Ruled>> {
  const item = await ruledItem(parts, caller);
  if (!item.ok) return item;
  const may = await parts.repair.rulers.mayRuleIn(item.value.projectId);
  if (!may.ok) return may;
  if (!may.value || caller.accountId === null) return fail('FORBIDDEN', 'ADMINISTER_PROJECTS');
  return ok({ ...item.value, accountId: caller.accountId });
}

/** The field first: what only the app's own copy said, neither the gate nor a reader would know. */
async function keep({ repair, now }: RulingParts, item: Ruled, ruling: Ruling | null): Promise<Result<true>> {
  const { issueId, projectId, accountId, site, policy } = item;
  if (site.rulingField === null) return fail('NOT_FOUND', 'preflight-ruling');
  const shown = ruling === null ? null : shownRuling(ruling, policy);
  const written = await repair.rulingField.write(issueId, site.rulingField, shown);
  if (!written.ok) return written;
  const kept = await repair.rulings.write(issueId, ruling);
  if (!kept.ok) return kept;
  const kind = ruling === null ? 'ruling-withdrawn' : ruling.kind;
  const to = ruling === null ? {} : { to: ruling.priority };
  const entry = auditEntry({ project: projectId, issue: issueId, kind, actor: accountId, ...to }, String(now()), now());
  const logged = await repair.audit.push([entry]);
  return logged.ok ? ok(true) : logged;
}

export const readRuling =
  (parts: RulingParts): Handler<'ruling/read'> =>
  async (_input, caller) => {
    const item = await ruledItem(parts, caller);
    return item.ok ? rulingState(parts, item.value) : item;
  };

export const allowPriority =
  (parts: RulingParts): Handler<'ruling/allow'> =>
  async ({ priority, reason }, caller) => {
    const item = await forRulers(parts, caller);
    if (!item.ok) return item;
    if (!isGuarded(priority, item.value.policy)) return fail('INVALID_INPUT', 'priority');
    const { accountId, reportHash } = item.value;
    const made = { schemaVersion: 1, kind: 'override', priority, by: accountId, at: parts.now() } as const;
    const kept = await keep(parts, item.value, { ...made, reason, reportHash });
    return kept.ok ? rulingState(parts, item.value) : kept;
  };

/** The priority is looked at again at once: without the ruling it has to carry itself. */
export const withdrawRuling =
  (parts: RulingParts): Handler<'ruling/withdraw'> =>
  async (_input, caller) => {
    const item = await forRulers(parts, caller);
    if (!item.ok) return item;
    const kept = await keep(parts, item.value, null);
    if (!kept.ok) return kept;
    const { issueId, projectId } = item.value;
    const looked = await parts.repair.looks.push([{ issueId, projectId }]);
    return looked.ok ? rulingState(parts, item.value) : looked;
  };
