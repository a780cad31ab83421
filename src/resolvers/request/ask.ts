import type { Input } from '../../contract/api';
import { fail, ok, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import { isClosed, isSameReason, type BlockerRequest } from '../../core/request/blocker-request';
import { nextDue } from '../../core/request/due';
import { wishIn, type Wish } from '../../core/request/wish-in';
import { readReport } from '../../core/report/read-report';
import type { Report } from '../../core/report/report';
import type { RepairPorts } from '../../jira/repair-ports';
import type { StoredRequest } from '../../jira/request-ports';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { oneAtATime } from '../report/save-report';
import { ruledItem, type RuledItem, type RulingParts } from '../ruling/ruled-item';
import { viewAfter } from './read-request';

type Asked = Input<'request/ask'>;
type Wishful = { report: Report; wish: Wish };

/** The report with the wish in it, and what it asks for. */
function withWish({ issue, policy }: RuledItem, { reason, open }: Asked): Result<Wishful> {
  const stored = readReport(issue.report);
  if (stored.state === 'none') return fail('NOT_FOUND', 'report');
  if (stored.state !== 'read') return fail('CONFLICT', stored.state);
  const report = { ...stored.report, about: { ...stored.report.about, blockerRequest: reason } };
  const wish = wishIn({ ...issue, report }, policy);
  if (wish === null) return fail('CONFLICT', 'complete');
  const said = new Map(open.map(({ place, why }) => [place, why.trim()]));
  return ok({
    report,
    wish: { ...wish, open: wish.open.map((row) => ({ ...row, why: said.get(row.place) || row.why })) },
  });
}

/** What was decided needs something new. */
function hindrance(before: StoredRequest | null, reason: string): Result<StoredRequest | null> {
  if (before === null) return ok(null);
  const { request } = before;
  if (!isClosed(request)) return fail('CONFLICT', request.outcome);
  return isSameReason(request.reason, reason) ? fail('CONFLICT', 'same') : ok(before);
}

/** The wish stands in the report by now: what could not be kept here a look keeps. */
async function leaveToLook({ looks }: RepairPorts, { issueId, projectId }: RuledItem): Promise<void> {
  const pushed = await looks.push([{ issueId, projectId }]);
  if (!pushed.ok) console.error('a wish that nobody looks at', issueId, pushed.failure.code);
}

/** It is asked for, and nobody can press again: a log that is down is said here, and keeps nobody from being answered. */
async function logOpened({ audit }: RepairPorts, request: BlockerRequest): Promise<void> {
  const { projectId: project, issueId: issue, by: actor, priority: to, at } = request;
  const open = request.open.map(({ place }) => place);
  const who = actor === null ? {} : { actor };
  const entry = auditEntry({ project, issue, kind: 'request-opened', ...who, to, open }, String(at), at);
  const logged = await audit.push([entry]);
  if (!logged.ok) console.error('not in the log', issue, logged.failure.code);
}

/** The report first, as the caller: who may not edit it asks for nothing. */
async function askNow(
  { issues, repair, now }: RulingParts,
  item: RuledItem,
  asked: Asked,
  by: string,
): Promise<Result<unknown>> {
  const read = await repair.requests.store.read(item.issueId);
  const before = read.ok ? hindrance(read.value, asked.reason) : read;
  if (!before.ok) return before;
  const wishful = withWish(item, asked);
  if (!wishful.ok) return wishful;
  const { issueId, projectId, policy, site } = item;
  const written = await issues.writeReport(issueId, site.reportField, wishful.value.report);
  if (!written.ok) return written;
  const at = now();
  const request: BlockerRequest = {
    ...{ schemaVersion: 1, projectId, issueId, outcome: 'requested', ...wishful.value.wish, by, at },
    ...{ remindedAt: null, decided: null, since: at },
  };
  const kept = await repair.requests.store.write(request, before.value, nextDue(request, policy));
  if (kept.ok) await logOpened(repair, request);
  else await leaveToLook(repair, item);
  return kept;
}

const held = ({ repair, now }: RulingParts) => ({ claims: repair.claims, now });

/** Where a report and its request are changed together nobody else saves the report by the app. */
export async function onRequest(
  parts: RulingParts,
  caller: Caller,
  act: (item: RuledItem, accountId: string) => Promise<Result<unknown>>,
) {
  const { issueId, projectId, accountId } = caller;
  if (issueId == null || projectId === null) return fail('NOT_FOUND', 'issue');
  if (accountId === null) return fail('FORBIDDEN', 'account');
  const place = { issueId, projectId, fieldId: '' };
  const done = await oneAtATime(held(parts), place, async () => {
    const item = await ruledItem(parts, caller);
    return item.ok ? act(item.value, accountId) : item;
  });
  if (!done.ok) return done;
  const after = await ruledItem(parts, caller);
  return after.ok ? viewAfter(parts, after.value, caller) : after;
}

export const askForPriority =
  (parts: RulingParts): Handler<'request/ask'> =>
  (asked, caller) =>
    onRequest(parts, caller, (item, accountId) => askNow(parts, item, asked, accountId));
