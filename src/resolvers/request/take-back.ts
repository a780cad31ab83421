import { fail, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import { readReport } from '../../core/report/read-report';
import type { Handler } from '../handlers';
import type { RuledItem, RulingParts } from '../ruling/ruled-item';
import { onRequest } from './ask';

/** The report first, as the caller: a wish that stands there would be kept again. */
async function takeBackNow(
  { issues, repair, now }: RulingParts,
  { issueId, projectId, issue, site }: RuledItem,
  stamp: number,
  actor: string,
): Promise<Result<unknown>> {
  const read = await repair.requests.store.read(issueId);
  if (!read.ok) return read;
  const before = read.value;
  if (before === null) return fail('NOT_FOUND', 'request');
  const { outcome, priority, at } = before.request;
  if (outcome !== 'requested' || before.stamp !== stamp) return fail('CONFLICT', outcome);
  const stored = readReport(issue.report);
  if (stored.state !== 'read') return fail('CONFLICT', stored.state);
  const report = { ...stored.report, about: { ...stored.report.about, blockerRequest: null } };
  const written = await issues.writeReport(issueId, site.reportField, report);
  if (!written.ok) return written;
  const gone = await repair.requests.store.remove(before);
  if (!gone.ok) return gone;
  const what = { project: projectId, issue: issueId, kind: 'request-withdrawn', actor, to: priority } as const;
  return repair.audit.push([auditEntry({ ...what, because: 'withdrawn' }, String(at), now())]);
}

export const takeBackRequest =
  (parts: RulingParts): Handler<'request/take-back'> =>
  ({ stamp }, caller) =>
    onRequest(parts, caller, (item, accountId) => takeBackNow(parts, item, stamp, accountId));
