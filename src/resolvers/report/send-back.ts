import type { Input } from '../../contract/api';
import { fail, ok, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import type { Policy } from '../../core/policy/policy';
import type { CommentBody } from '../../core/repair/repair-comment';
import { reopen, whatCanBeReopened, whatIsOpen } from '../../core/report/reopen';
import type { Report } from '../../core/report/report';
import { sendBackComment } from '../../core/report/send-back-comment';
import type { Done } from '../../jira/ports';
import type { AuditQueue, Presses } from '../../jira/repair-ports';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { reportPlace, storedReport, type ReportPlace } from './report-place';
import { oneAtATime, type SaveParts } from './save-report';

type Parts = SaveParts & { audit: AuditQueue; presses: Presses };
type Asked = Input<'report/send-back'>;

/** What nobody answered needs no writing. */
async function reopenAndTell(
  { issues }: Parts,
  { issueId, fieldId }: ReportPlace,
  report: Report | null,
  comment: CommentBody,
): Promise<Result<Done>> {
  const written = report === null ? ok({}) : await issues.writeReport(issueId, fieldId, report);
  return written.ok ? issues.comment(issueId, comment) : written;
}

/** The report first: a comment about parts that are not open would be wrong, a part that is open without one is still to be seen. */
async function sendBackNow(
  parts: Parts,
  place: ReportPlace,
  policy: Policy,
  { places, missing, note, press }: Asked,
  { accountId }: Caller,
): Promise<Result<Done>> {
  const stored = await storedReport(parts, place);
  if (!stored.ok) return stored;
  const { report } = stored.value;
  const last = await parts.presses.last('send-back', place.issueId);
  if (!last.ok || last.value === press) return last.ok ? ok({}) : last;
  if (report === null) return fail('NOT_FOUND', 'part');
  const held = whatCanBeReopened(report, policy).filter((part) => places.includes(part.place));
  const open = whatIsOpen(report, policy).filter((part) => missing.includes(part.place));
  if (held.length < new Set(places).size || open.length < new Set(missing).size) return fail('NOT_FOUND', 'part');
  const done = await reopenAndTell(
    parts,
    place,
    held.length === 0 ? null : reopen(report, places),
    sendBackComment(held, open, note, policy),
  );
  if (!done.ok) return done;
  const kept = await parts.presses.keep('send-back', place.issueId, press);
  if (!kept.ok) console.error('a second press would comment again', place.issueId, kept.failure.code);
  const { issueId: issue, projectId: project } = place;
  const actor = accountId === null ? {} : { actor: accountId };
  const named = [...held, ...open].map((part) => part.place);
  return parts.audit.push([
    auditEntry({ project, issue, kind: 'sent-back', open: named, ...actor }, press, parts.now()),
  ]);
}

export const sendBack =
  (parts: Parts): Handler<'report/send-back'> =>
  async (asked, caller) => {
    if (asked.places.length + asked.missing.length === 0) return fail('INVALID_INPUT', 'places');
    const place = await reportPlace(parts, caller);
    if (!place.ok) return place;
    const stored = await parts.policies.read(place.value.projectId);
    if (!stored.ok) return stored;
    const { policy } = stored.value;
    const done = await oneAtATime(parts, place.value, () => sendBackNow(parts, place.value, policy, asked, caller));
    return done.ok ? ok({}) : done;
  };
