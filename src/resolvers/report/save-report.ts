import { fail, ok, type Result } from '../../contract/failure';
import type { ReportToSave, SavedReport } from '../../contract/report-api';
import { isSameReport, mergeReports } from '../../core/report/merge-reports';
import { Report } from '../../core/report/report';
import type { Policy } from '../../core/policy/policy';
import type { JudgedRevisions } from '../../jira/judged-ports';
import type { PolicyStore } from '../../jira/ports';
import type { Claims } from '../../jira/repair-ports';
import type { Handler } from '../handlers';
import { reportPlace, storedReport, type PlaceParts, type ReportPlace } from './report-place';

export type SaveParts = PlaceParts & { policies: Pick<PolicyStore, 'read'>; claims: Claims; judged: JudgedRevisions };

/** Longer than a resolver may run (25 seconds): whoever held the claim is gone. */
const CLAIM_SECONDS = 30;

/** Reads and writes the report while nobody else does by the app: CONFLICT with `busy` otherwise. */
export async function oneAtATime<T>(
  { claims, now }: Pick<SaveParts, 'claims' | 'now'>,
  { issueId }: Pick<ReportPlace, 'issueId'>,
  act: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const claim = `report:${issueId}`;
  const taken = await claims.take(claim, now(), CLAIM_SECONDS);
  if (!taken.ok) return taken;
  if (!taken.value) return fail('CONFLICT', 'busy');
  try {
    return await act();
  } finally {
    await claims.release(claim);
  }
}

async function mergeAndWrite(
  parts: SaveParts,
  place: ReportPlace,
  { base, mine }: ReportToSave,
  { revision }: Policy,
): Promise<Result<SavedReport>> {
  const stored = await storedReport(parts, place);
  if (!stored.ok) return stored;
  const { report: now } = stored.value;
  const merged = mergeReports(base, mine, now);
  if (!Report.safeParse(merged.report).success) return fail('INVALID_INPUT', 'mine');
  if (now !== null && isSameReport(now, merged.report)) return ok({ ...merged, report: now });
  const written = await parts.issues.writeReport(place.issueId, place.fieldId, merged.report);
  if (!written.ok) return written;
  const judged = await parts.judged.write(place.issueId, revision);
  if (!judged.ok) console.error('by which revision it was judged is not kept', place.issueId, judged.failure.code);
  return ok(merged);
}

/**
 * Jira knows no conditional write, so the app lets one person at a time read, merge and write. Who edits the field past this
 * call (Jira's own editor, REST) is seen by the next reading, not held up.
 */
export const saveReport =
  (parts: SaveParts): Handler<'report/save'> =>
  async (input, caller) => {
    const place = await reportPlace(parts, caller);
    if (!place.ok) return place;
    const policy = await parts.policies.read(place.value.projectId);
    if (!policy.ok) return policy;
    return oneAtATime(parts, place.value, () => mergeAndWrite(parts, place.value, input, policy.value.policy));
  };
