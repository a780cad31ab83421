import type { Part, Policy } from '../../policy/policy';
import { emptyReport, type Report } from '../../report/report';
import { answerAt } from '../facts/answer-at';
import { isAsked } from '../facts/is-asked';
import { isBlank } from '../facts/is-blank';
import { hasSubstance } from '../facts/is-filler';
import { namesAStep } from '../facts/names-a-step';
import { bare } from '../facts/patterns';
import { isExempt, requirementIsMet, requirementsOpen } from '../facts/requirements-open';
import type { Problem, Rule } from '../rule';
import { say } from '../sentences/say';

const LONGEST_QUOTE = 40;
const quote = (text: string): string =>
  text.trim().length > LONGEST_QUOTE ? `${text.trim().slice(0, LONGEST_QUOTE)}…` : text.trim();

const textOf = (id: string, report: Report): string => answerAt(`answers.${id}`, report);
const partOf = (id: string, policy: Policy): Part | undefined => policy.parts.find((part) => part.id === id);
const titleOf = (id: string, policy: Policy): string => partOf(id, policy)?.title ?? id;

const filler = (report: Report, policy: Policy): Problem[] =>
  requirementsOpen(report, policy)
    .flatMap((requirement) => requirement.parts)
    .filter((id) => !isBlank(textOf(id, report)))
    .map((id) => ({
      target: `answers.${id}`,
      message: say(policy.language, 'substance.filler', {
        title: titleOf(id, policy),
        answer: quote(textOf(id, report)),
      }),
    }));

/** Parts that are required here and say something: only those are worth a doubt. */
const judged = (report: Report, policy: Policy): string[] =>
  policy.required
    .filter((requirement) => !isExempt(requirement, report) && requirementIsMet(requirement, report, policy))
    .flatMap((requirement) => requirement.parts)
    .filter((id) => hasSubstance(textOf(id, report), partOf(id, policy), policy));

const sameTwice = (report: Report, policy: Policy): Problem[] => {
  const parts = judged(report, policy);
  return policy.doubts.pairs
    .filter(({ one, other }) => parts.includes(one) && parts.includes(other))
    .filter(({ one, other }) => bare(textOf(one, report)) === bare(textOf(other, report)))
    .map(({ one, other }) => ({
      target: `answers.${one}`,
      message: say(policy.language, 'substance.same', { title: titleOf(one, policy), other: titleOf(other, policy) }),
      most: 'warn',
    }));
};

const withoutAStep = (report: Report, policy: Policy): Problem[] => {
  const parts = judged(report, policy);
  return policy.doubts.steps
    .filter(({ part, words }) => parts.includes(part) && !namesAStep(textOf(part, report), words, policy.words))
    .map(({ part }) => ({
      target: `answers.${part}`,
      message: say(policy.language, 'substance.no-step', { title: titleOf(part, policy) }),
      most: 'warn',
    }));
};

/** Filler bites as hard as the policy says, a doubt warns at most. */
export const substance: Rule = {
  id: 'substance',
  check(draft, policy) {
    if (!isAsked(draft, policy)) return [];
    const report = draft.report ?? emptyReport;
    return [filler, sameTwice, withoutAStep].flatMap((find) => find(report, policy));
  },
};
