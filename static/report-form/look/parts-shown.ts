import { conditionHolds } from '../../../src/core/judge/facts/condition-holds';
import { isExempt } from '../../../src/core/judge/facts/requirements-open';
import type { Part, Policy, Requirement } from '../../../src/core/policy/policy';
import type { Report } from '../../../src/core/report/report';

export type ShownPart = {
  part: Part;
  isRequired: boolean;
  /** Titles of the parts of which one is enough, this one among them; empty when it stands alone. */
  oneOf: string[];
};

const requirementsOf = (part: Part, policy: Policy): Requirement[] =>
  policy.required.filter(({ parts }) => parts.includes(part.id));

function shownPart(part: Part, report: Report, policy: Policy): ShownPart {
  const asking = requirementsOf(part, policy).filter((requirement) => !isExempt(requirement, report));
  const shared = asking.find(({ parts }) => parts.length > 1);
  const titles = (shared?.parts ?? []).map((id) => policy.parts.find((one) => one.id === id)?.title ?? id);
  return { part, isRequired: asking.length > 0, oneOf: titles };
}

/**
 * The questions that apply, in the policy's order. `main`: those that the report or the checklist can need;
 * `more`: the others. Which group a part is in never changes while somebody types.
 */
export function partsShown(report: Report, policy: Policy): { main: ShownPart[]; more: ShownPart[] } {
  const parts = policy.parts.filter(({ when }) => conditionHolds(when, report));
  const isMain = (part: Part): boolean => requirementsOf(part, policy).length > 0 || policy.plan?.part === part.id;
  const show = (part: Part): ShownPart => shownPart(part, report, policy);
  return { main: parts.filter(isMain).map(show), more: parts.filter((part) => !isMain(part)).map(show) };
}
