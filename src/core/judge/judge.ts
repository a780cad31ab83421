import { isGuarded } from './facts/is-guarded';
import { outstandingItems } from './facts/outstanding-items';
import { requirementsOpen } from './facts/requirements-open';
import type { Bite, Policy } from '../policy/policy';
import type { Draft } from '../report/draft';
import { emptyReport } from '../report/report';
import { suggestAnswers } from '../suggest/suggest-answers';
import { suggestCategory } from '../suggest/suggest-category';
import { suggestPriority } from '../suggest/suggest-priority';
import { suggestRoute } from '../suggest/suggest-route';
import type { Problem } from './rule';
import { rules } from './rules';
import type { Finding, Verdict } from './verdict';

const HARDNESS = ['info', 'warn', 'block'] as const;
type Level = (typeof HARDNESS)[number];
const softer = (one: Level, other: Level): Level =>
  HARDNESS[Math.min(HARDNESS.indexOf(one), HARDNESS.indexOf(other))] ?? one;

/** Old work items must stay editable: only an edit that asks for a guarded priority is stopped. */
const hardestOf = (draft: Draft, policy: Policy): Level =>
  draft.operation === 'edit' && !isGuarded(draft.priority, policy) ? 'warn' : 'block';

const levelOf = (bite: Level, problem: Problem, hardest: Level): Level =>
  softer(softer(bite, problem.most ?? 'block'), hardest);

function findingsOf(draft: Draft, policy: Policy): Finding[] {
  const hardest = hardestOf(draft, policy);
  return rules.flatMap((rule) => {
    const bite: Bite = policy.rules[rule.id];
    if (bite === 'off') return [];
    return rule.check(draft, policy).map((problem) => ({
      ruleId: rule.id,
      level: levelOf(bite, problem, hardest),
      target: problem.target,
      message: problem.message,
    }));
  });
}

const completenessOf = (draft: Draft, policy: Policy): number =>
  policy.required.length === 0
    ? 1
    : 1 - requirementsOpen(draft.report ?? emptyReport, policy).length / policy.required.length;

/**
 * What the policy says of this draft. Pure: the same draft and policy give the same verdict in the panel, the form script,
 * the triggers, the command line and the playground. It never throws on a parsed draft and takes time linear in its text.
 */
export function judge(draft: Draft, policy: Policy): Verdict {
  const findings = findingsOf(draft, policy);
  return {
    allowed: findings.every((finding) => finding.level !== 'block'),
    findings,
    completeness: completenessOf(draft, policy),
    route: suggestRoute(draft, policy),
    category: suggestCategory(draft, policy),
    priority: suggestPriority(draft, policy),
    blocker: {
      guarded: isGuarded(draft.priority, policy),
      outstanding: outstandingItems(draft.report ?? emptyReport, policy).map((item) => item.id),
    },
    answersInstead: suggestAnswers(draft, policy).map(({ id, title, text }) => ({ id, title, text })),
  };
}
