import { planUnknownPattern } from '../judge/facts/plan-of';
import type { AnswerPath } from '../policy/condition';
import type { ChecklistItem, ChecklistSource, Item, Part, Policy, Requirement } from '../policy/policy';
import { all, any, type Formula, NEVER, not } from './formula';
import {
  clauseHolds,
  conditionHolds,
  hasSubstanceAt,
  isBlankAt,
  isFalseAt,
  isOneOfAt,
  isTrueAt,
  noFillerAt,
  takesWholeAt,
} from './report-formulas';

/** No chosen route, and one that the policy does not know, go to Jira. */
export const goesToJira = (policy: Policy): Formula =>
  not(
    isOneOfAt(
      'about.route',
      policy.routes.filter((route) => !route.inJira).map((route) => route.id),
    ),
  );

export const exempt = ({ unless }: Pick<Requirement, 'unless'>): Formula =>
  unless === undefined ? NEVER : clauseHolds(unless);

const partOf = (id: string, { parts }: Policy): Part | undefined => parts.find((part) => part.id === id);

export const partHasSubstance = (id: string, policy: Policy): Formula =>
  hasSubstanceAt(`answers.${id}`, partOf(id, policy), policy);

export const requirementIsMet = (requirement: Requirement, policy: Policy): Formula =>
  any(exempt(requirement), ...requirement.parts.map((id) => partHasSubstance(id, policy)));

/** Something is said in one of its parts, be it filler. */
export const somethingIsSaid = (requirement: Requirement): Formula =>
  any(exempt(requirement), ...requirement.parts.map((id) => not(isBlankAt(`answers.${id}`))));

/** What is said in its parts is not just filler; where nothing is said nothing is wrong here. */
export function noFillerIsSaid(requirement: Requirement, policy: Policy): Formula {
  const [only, ...others] = requirement.parts;
  if (only !== undefined && others.length === 0)
    return any(exempt(requirement), noFillerAt(`answers.${only}`, partOf(only, policy), policy));
  const nothing = all(...requirement.parts.map((id) => isBlankAt(`answers.${id}`)));
  return any(requirementIsMet(requirement, policy), nothing);
}

export const itemApplies = (item: Item): Formula => conditionHolds(item.when);

/** A yes or no is answered by nothing else: "perhaps" from elsewhere must not count as an answer. */
const isAnsweredAt = (path: AnswerPath): Formula =>
  path === 'impact.canMoveOn' ? any(isTrueAt(path), isFalseAt(path)) : not(isBlankAt(path));

export function itemIsDone(item: Item, policy: Policy): Formula {
  if (item.answeredBy !== undefined) return isAnsweredAt(item.answeredBy);
  const ticked = isTrueAt(`done.${item.id}`);
  return item.acceptsCouldNot ? any(ticked, hasSubstanceAt(`couldNot.${item.id}`, undefined, policy)) : ticked;
}

export const proofIsGiven = (item: Item): Formula => not(isBlankAt(`evidence.${item.id}`));

const planIsKnown = (policy: Policy): Formula => {
  const unknown = planUnknownPattern(policy);
  return policy.plan === null || unknown === null ? NEVER : not(takesWholeAt(`answers.${policy.plan.part}`, unknown));
};

const blockItemsDone = (policy: Policy): Formula =>
  all(
    ...policy.items
      .filter((item) => item.level === 'block')
      .map((item) => any(not(itemApplies(item)), itemIsDone(item, policy))),
  );

const sources: Record<ChecklistSource, (item: ChecklistItem, policy: Policy) => Formula> = {
  tick: (item) => isTrueAt(`done.${item.id}`),
  'items-done': (_item, policy) => blockItemsDone(policy),
  'blocking-kind-named': (_item, policy) =>
    isOneOfAt(
      'impact.blockingKind',
      policy.blockingKinds.map((kind) => kind.id),
    ),
  'cannot-move-on': () => isFalseAt('impact.canMoveOn'),
  'plan-known': (_item, policy) => planIsKnown(policy),
  'parts-complete': (_item, policy) =>
    all(...policy.required.map((requirement) => requirementIsMet(requirement, policy))),
};

export const checklistItemHolds = (item: ChecklistItem, policy: Policy): Formula =>
  any(exempt(item), sources[item.source](item, policy));
