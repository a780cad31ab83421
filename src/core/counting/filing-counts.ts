import { isGuarded } from '../judge/facts/is-guarded';
import { requirementsOpen } from '../judge/facts/requirements-open';
import { judge } from '../judge/judge';
import type { Policy } from '../policy/policy';
import type { WorkItem } from '../repair/work-item';
import { readReport } from '../report/read-report';
import type { Report } from '../report/report';
import { COUNTED, missingPart, openedToFiled } from './counter-names';
import { bucketOf } from './time-buckets';

export type Filed = Pick<WorkItem, 'summary' | 'description' | 'priorityId' | 'report'>;

const reportOf = ({ report }: Filed): Report | null => {
  const read = readReport(report);
  return read.state === 'read' ? read.report : null;
};

/** Whether nothing that the policy asks for is open, at the priority that it has. */
function isComplete(filed: Filed, report: Report, policy: Policy): boolean {
  const { summary, description, priorityId: priority } = filed;
  if (requirementsOpen(report, policy).length > 0) return false;
  return judge({ operation: 'create', summary, description, priority, report }, policy).allowed;
}

export const isFiledComplete = (filed: Filed, policy: Policy): boolean => {
  const report = reportOf(filed);
  return report !== null && isComplete(filed, report, policy);
};

/** A requirement is named by its first part, as its finding is. */
const missingIn = (report: Report, policy: Policy): string[] =>
  requirementsOpen(report, policy).flatMap(({ parts }) => parts.slice(0, 1).map(missingPart));

function guardedCounts(filed: Filed, report: Report | null, policy: Policy): string[] {
  const isNow = isGuarded(filed.priorityId, policy);
  const isWished = report?.about.blockerRequest != null;
  if (!isNow && !isWished) return [];
  const isGranted = isNow && isFiledComplete(filed, policy);
  return isGranted ? [COUNTED.asked, COUNTED.granted] : [COUNTED.asked];
}

/**
 * What a work item that was just filed counts as. Pure.
 * @param seconds from the beginning of its report to its filing; null: not known
 */
export function filingCounts(filed: Filed, policy: Policy, seconds: number | null): string[] {
  const report = reportOf(filed);
  const guarded = guardedCounts(filed, report, policy);
  if (report === null) return [COUNTED.filed, ...guarded];
  return [
    ...[COUNTED.filed, COUNTED.reported],
    ...(isComplete(filed, report, policy) ? [COUNTED.complete] : missingIn(report, policy)),
    ...(seconds === null ? [] : [openedToFiled(bucketOf(seconds))]),
    ...guarded,
  ];
}
