import type { Decided } from '../../contract/request';
import { ok, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import { declinedComment } from '../../core/request/request-comments';
import type { RulingParts } from '../ruling/ruled-item';
import type { Deciding } from './decide';

/** Kept first, under the condition that nobody decided: so its comment is written once. The comment is the caller's. */
export async function decline(
  { repair, issues, now }: RulingParts,
  { item, stored, accountId, asked }: Deciding,
): Promise<Result<Omit<Decided, 'view'>>> {
  const at = now();
  const decided = { by: accountId, at, reason: asked.reason };
  const after = { ...stored.request, outcome: 'declined', decided, since: at } as const;
  const kept = await repair.requests.store.write(after, stored, at);
  if (!kept.ok) return kept;
  const { issueId: issue, projectId: project, policy } = item;
  const what = { project, issue, kind: 'request-declined', actor: accountId, to: after.priority } as const;
  // It is decided, and nobody can press again: the person who asked is told whatever becomes of the entry.
  const told = await issues.comment(issue, declinedComment(after, asked.reason, policy));
  const logged = await repair.audit.push([auditEntry(what, String(at), at)]);
  return logged.ok ? ok({ raised: null, told: told.ok }) : logged;
}
