import type { Input } from '../../contract/api';
import { fail, ok, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import type { Policy } from '../../core/policy/policy';
import { reopen, whatCanBeReopened } from '../../core/report/reopen';
import { sendBackComment } from '../../core/report/send-back-comment';
import type { Done } from '../../jira/ports';
import type { AuditQueue } from '../../jira/repair-ports';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { reportPlace, storedReport, type ReportPlace } from './report-place';
import { oneAtATime, type SaveParts } from './save-report';

type Parts = SaveParts & { audit: AuditQueue };
type Asked = Input<'report/send-back'>;

/** The report first: a comment about parts that are not open would be wrong, a part that is open without one is still to be seen. */
async function sendBackNow(
  parts: Parts,
  place: ReportPlace,
  policy: Policy,
  { places, note }: Asked,
  { accountId }: Caller,
): Promise<Result<Done>> {
  const stored = await storedReport(parts, place);
  if (!stored.ok) return stored;
  const { report } = stored.value;
  const held = report === null ? [] : whatCanBeReopened(report, policy).filter((part) => places.includes(part.place));
  if (report === null || held.length < new Set(places).size) return fail('NOT_FOUND', 'part');
  const written = await parts.issues.writeReport(place.issueId, place.fieldId, reopen(report, places));
  if (!written.ok) return written;
  const told = await parts.issues.comment(place.issueId, sendBackComment(held, note, policy));
  if (!told.ok) return told;
  const { issueId: issue, projectId: project } = place;
  const actor = accountId === null ? {} : { actor: accountId };
  const open = held.map((part) => part.place);
  const at = parts.now();
  return parts.audit.push([auditEntry({ project, issue, kind: 'sent-back', open, ...actor }, String(at), at)]);
}

export const sendBack =
  (parts: Parts): Handler<'report/send-back'> =>
  async (asked, caller) => {
    const place = await reportPlace(parts, caller);
    if (!place.ok) return place;
    const stored = await parts.policies.read(place.value.projectId);
    if (!stored.ok) return stored;
    const { policy } = stored.value;
    const done = await oneAtATime(parts, place.value, () => sendBackNow(parts, place.value, policy, asked, caller));
    return done.ok ? ok({}) : done;
  };
