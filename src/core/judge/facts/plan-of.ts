import { onceFor } from '../../policy/once-for';
import type { Policy } from '../../policy/policy';
import type { Report } from '../../report/report';
import { answerAt } from './answer-at';
import { blankPattern } from './is-blank';
import { fillerPatterns } from './is-filler';
import { isOneOf, matchesWhole, oneOf } from './patterns';

export type PlanName = 'paid' | 'free' | 'unknown';

/** Meant for the whole answer: it does not tell the plan. Null where the policy has no plans. */
export const planUnknownPattern = onceFor((policy: Policy): string | null =>
  policy.plan === null
    ? null
    : oneOf([blankPattern, ...fillerPatterns([...policy.filler.phrases, ...policy.plan.filler])]),
);

/** Paid where the answer is one of the listed ones, free where it is any other, unknown where nothing is said. */
export function planOf(report: Report, policy: Policy): PlanName {
  if (policy.plan === null) return 'unknown';
  const text = answerAt(`answers.${policy.plan.part}`, report);
  const unknown = text === '' ? null : planUnknownPattern(policy);
  if (unknown === null || matchesWhole(text, unknown)) return 'unknown';
  return isOneOf(text, policy.plan.paid) ? 'paid' : 'free';
}
