import { fail, ok, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import { isGuarded } from '../../core/judge/facts/is-guarded';
import { type Ruling, shownRuling } from '../../core/ruling/ruling';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { openFor, ruledItem, type RuledItem, type RulingParts, rulingState } from './ruled-item';

type Ruled = RuledItem & { accountId: string; before: Ruling | null };

/** Somebody tried who may not: that is a refusal that the app sees. A log that is down changes nothing about the refusal. */
export async function keepRefusal(
  { repair, now }: RulingParts,
  { issueId, projectId }: RuledItem,
  accountId: string | null,
  because: 'ruling' | 'request' = 'ruling',
) {
  const actor = accountId === null ? {} : { actor: accountId };
  const refused = { project: projectId, issue: issueId, kind: 'refused', because, ...actor } as const;
  const pushed = await repair.audit.push([auditEntry(refused, String(now()), now())]);
  if (!pushed.ok) console.error('not in the audit log', issueId, pushed.failure.code);
}

/** The work item, and a caller who may rule on it. */
async function forRulers(parts: RulingParts, caller: Caller): Promise<Result<Ruled>> {
  const item = await ruledItem(parts, caller);
  if (!item.ok) return item;
  const may = await parts.repair.rulers.mayRuleIn(item.value.projectId);
  if (!may.ok) return may;
  if (!may.value || caller.accountId === null) {
    await keepRefusal(parts, item.value, caller.accountId);
    return fail('FORBIDDEN', 'ADMINISTER_PROJECTS');
  }
  const before = await parts.repair.rulings.read(item.value.issueId);
  if (!before.ok) return before;
  return ok({ ...item.value, accountId: caller.accountId, before: before.value });
}

/** The app's own copy first: a look in between takes away what only the field shows. A field that Jira refuses undoes the copy. */
async function keep({ repair, now }: RulingParts, item: Ruled, ruling: Ruling | null): Promise<Result<true>> {
  const { issueId, projectId, accountId, site, policy, before } = item;
  if (site.rulingField === null) return fail('NOT_FOUND', 'preflight-ruling');
  const kept = await repair.rulings.write(issueId, ruling);
  if (!kept.ok) return kept;
  const shown = ruling === null ? null : shownRuling(ruling, policy);
  const written = await repair.rulingField.write(issueId, site.rulingField, shown);
  if (!written.ok) {
    if (ruling !== null) await repair.rulings.write(issueId, before);
    return written;
  }
  const kind = ruling === null ? 'ruling-withdrawn' : ruling.kind;
  const to = ruling === null ? {} : { to: ruling.priority };
  const entry = auditEntry({ project: projectId, issue: issueId, kind, actor: accountId, ...to }, String(now()), now());
  const logged = await repair.audit.push([entry]);
  return logged.ok ? ok(true) : logged;
}

export const allowPriority =
  (parts: RulingParts): Handler<'ruling/allow'> =>
  async ({ priority, reason }, caller) => {
    const item = await forRulers(parts, caller);
    if (!item.ok) return item;
    if (!isGuarded(priority, item.value.policy)) return fail('INVALID_INPUT', 'priority');
    const { accountId, reportHash, projectId } = item.value;
    const open = openFor(item.value, priority);
    const made = { schemaVersion: 1, kind: 'override', priority, by: accountId, at: parts.now() } as const;
    const kept = await keep(parts, item.value, { ...made, projectId, reason, reportHash, open });
    return kept.ok ? rulingState(parts, item.value, true) : kept;
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
    return looked.ok ? rulingState(parts, item.value, true) : looked;
  };
