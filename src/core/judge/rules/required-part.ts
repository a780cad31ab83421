import type { Policy, Requirement } from '../../policy/policy';
import { emptyReport, type Report } from '../../report/report';
import { answerAt } from '../facts/answer-at';
import { isAsked } from '../facts/is-asked';
import { isBlank } from '../facts/is-blank';
import { requirementsOpen } from '../facts/requirements-open';
import type { Problem, Rule } from '../rule';
import { say } from '../sentences/say';

const titleOf = (id: string, policy: Policy): string => policy.parts.find((part) => part.id === id)?.title ?? id;

const problemOf = ({ title, parts }: Requirement, policy: Policy): Problem => ({
  target: `answers.${parts[0] ?? ''}`,
  message:
    parts.length === 1
      ? say(policy.language, 'required-part.missing', { title })
      : say(policy.language, 'required-part.missing-one-of', {
          title,
          parts: parts.map((id) => titleOf(id, policy)).join(', '),
        }),
});

const nothingSaid = (requirement: Requirement, report: Report): boolean =>
  requirement.parts.every((id) => isBlank(answerAt(`answers.${id}`, report)));

/** Filler is left to `substance`: one open part, one finding. */
export const requiredPart: Rule = {
  id: 'required-part',
  check(draft, policy) {
    if (!isAsked(draft, policy)) return [];
    const report = draft.report ?? emptyReport;
    return requirementsOpen(report, policy)
      .filter((requirement) => nothingSaid(requirement, report))
      .map((requirement) => problemOf(requirement, policy));
  },
};
