import type { Decided } from '../../contract/request';
import { fail, ok, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import { isGuarded } from '../../core/judge/facts/is-guarded';
import { nextDue } from '../../core/request/due';
import { materialOf } from '../../core/ruling/material';
import { type Ruling, shownRuling } from '../../core/ruling/ruling';
import type { StoredRequest } from '../../jira/request-ports';
import { openFor, type RulingParts } from '../ruling/ruled-item';
import type { Deciding } from './decide';

type Done = Omit<Decided, 'view'>;

function rulingOf({ item, stored, accountId: by, asked }: Deciding, at: number): Ruling {
  const { projectId, policy, issue, reportHash } = item;
  const { priority } = stored.request;
  return {
    ...{ schemaVersion: 1, kind: 'grant', projectId, priority, by, at, reason: asked.reason, reportHash },
    open: openFor(item, priority),
    material: materialOf(issue.report, policy),
  };
}

/** As the caller, so that Jira's history names them; where they may not, or Priority is on no edit screen, as the app. */
async function raise({ repair }: RulingParts, { item, stored, asked }: Deciding): Promise<Done['raised']> {
  const { priority } = stored.request;
  if (!asked.raise || item.issue.priority?.id === priority) return null;
  const byPerson = await repair.requests.ownPriority.set(item.issueId, priority);
  if (byPerson.ok) return 'person';
  const byApp = await repair.workItems.setPriority(item.issueId, priority, null);
  return byApp.ok ? 'app' : 'no';
}

/** A field that Jira refuses undoes what was kept: nobody shall believe what the gate cannot see. */
async function takeBack(
  { repair }: RulingParts,
  { stored, item }: Deciding,
  kept: StoredRequest,
  ruling: Ruling | null,
): Promise<void> {
  const back = await repair.requests.store.write(stored.request, kept, nextDue(stored.request, item.policy), ruling);
  if (!back.ok) console.error('a grant that nobody can see', item.issueId, back.failure.code);
}

/**
 * The app's own copies first, in one condition: of two who decide in the same moment one is told CONFLICT. Then the field, which the
 * gate reads; then the priority.
 */
export async function grant(parts: RulingParts, deciding: Deciding): Promise<Result<Done>> {
  const { item, stored, accountId, asked } = deciding;
  const { repair, now } = parts;
  const { rulingField } = item.site;
  if (rulingField === null) return fail('NOT_FOUND', 'preflight-ruling');
  const { priority } = stored.request;
  if (!isGuarded(priority, item.policy)) return fail('INVALID_INPUT', 'priority');
  const before = await repair.rulings.read(item.issueId);
  if (!before.ok) return before;
  const at = now();
  const ruling = rulingOf(deciding, at);
  const decided = { by: accountId, at, reason: asked.reason };
  const after = { ...stored.request, outcome: 'granted', decided, since: at } as const;
  const kept = await repair.requests.store.write(after, stored, at, ruling);
  if (!kept.ok) return kept;
  const shown = await repair.rulingField.write(item.issueId, rulingField, shownRuling(ruling, item.policy));
  if (!shown.ok) {
    await takeBack(parts, deciding, kept.value, before.value);
    return shown;
  }
  const what = { project: item.projectId, issue: item.issueId, kind: 'grant', actor: accountId, to: priority } as const;
  // It is granted, and nobody can press again: the priority is set whatever becomes of the entry.
  const raised = await raise(parts, deciding);
  const logged = await repair.audit.push([auditEntry(what, String(at), at)]);
  return logged.ok ? ok({ raised, told: true }) : logged;
}
