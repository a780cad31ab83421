import type { Policy, Requirement } from '../../policy/policy';
import type { Report } from '../../report/report';
import { answerAt } from './answer-at';
import { clauseHolds } from './condition-holds';
import { hasSubstance } from './is-filler';

const partIsThere = (id: string, report: Report, policy: Policy): boolean =>
  hasSubstance(
    answerAt(`answers.${id}`, report),
    policy.parts.find((part) => part.id === id),
    policy,
  );

export const isExempt = (requirement: Requirement, report: Report): boolean =>
  requirement.unless !== undefined && clauseHolds(requirement.unless, report);

export const requirementIsMet = (requirement: Requirement, report: Report, policy: Policy): boolean =>
  isExempt(requirement, report) || requirement.parts.some((id) => partIsThere(id, report, policy));

/** The required parts that are still missing, blank or filler, in the policy's order. */
export const requirementsOpen = (report: Report, policy: Policy): Requirement[] =>
  policy.required.filter((requirement) => !requirementIsMet(requirement, report, policy));
