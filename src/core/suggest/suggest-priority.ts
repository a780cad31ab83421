import { conditionHolds } from '../judge/facts/condition-holds';
import { planOf } from '../judge/facts/plan-of';
import type { Verdict } from '../judge/verdict';
import type { NotBlockingCase, Policy, RubricRow } from '../policy/policy';
import type { Draft } from '../report/draft';
import { emptyReport } from '../report/report';
import { notBlockingCase } from './not-blocking-case';
import type { Ranked } from './rank-rows';

type Case = Ranked<NotBlockingCase> | null;

const rowHolds = (row: RubricRow, draft: Draft, policy: Policy, found: Case): boolean =>
  conditionHolds(row.when, draft.report ?? emptyReport) &&
  (row.plan === undefined || row.plan.includes(planOf(draft.report ?? emptyReport, policy))) &&
  (row.notBlocking === undefined || found !== null);

/** The first row of the policy's rubric that holds; a not-blocking case names its own level and the words that sound like it. */
export function suggestPriority(draft: Draft, policy: Policy): Verdict['priority'] {
  const found = notBlockingCase(draft, policy);
  const row = policy.rubric.find((one) => rowHolds(one, draft, policy, found));
  if (row === undefined) return { value: null, because: [] };
  if (row.notBlocking === undefined || found === null) return { value: row.priority, because: [row.because] };
  return { value: row.priority ?? found.row.priority, because: [row.because, found.row.title, ...found.because] };
}
