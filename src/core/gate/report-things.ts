import { onlyALinkPattern } from '../judge/facts/is-only-a-link';
import { sayBehind } from '../judge/sentences/say-behind';
import type { Item, Policy, Requirement, RuleId } from '../policy/policy';
import { any, type Formula, not } from './formula';
import {
  goesToJira,
  itemApplies,
  itemIsDone,
  noFillerIsSaid,
  proofIsGiven,
  requirementIsMet,
  somethingIsSaid,
} from './policy-formulas';
import { takesWholeAt } from './report-formulas';
import { blocks, onlyInJira, type Thing } from './thing';

const route = (policy: Policy): Thing => ({
  says: { ruleIds: ['not-a-jira-issue'], targets: ['route'] },
  text: sayBehind(policy.language, 'gate.route', {}),
  holds: goesToJira(policy),
});

/** What two rules ask of a requirement is one thing to people: they have one box to fill. */
function requirementHolds(requirement: Requirement, rules: readonly RuleId[], policy: Policy): Formula {
  if (rules.length === 2) return requirementIsMet(requirement, policy);
  return rules.includes('substance') ? noFillerIsSaid(requirement, policy) : somethingIsSaid(requirement);
}

function requirementThings(policy: Policy): Thing[] {
  const ruleIds = (['required-part', 'substance'] as const).filter((rule) => blocks(rule, policy));
  if (ruleIds.length === 0) return [];
  return policy.required.map((requirement) => ({
    says: { ruleIds, targets: requirement.parts.map((id) => `answers.${id}`) },
    text: sayBehind(policy.language, ruleIds.includes('required-part') ? 'gate.part' : 'gate.filler', {
      title: requirement.title,
    }),
    holds: onlyInJira(policy, requirementHolds(requirement, ruleIds, policy)),
  }));
}

const linkThings = (policy: Policy): Thing[] =>
  policy.notOnlyALink.parts.map((id) => ({
    says: { ruleIds: ['chat-link-only'], targets: [`answers.${id}`] },
    text: sayBehind(policy.language, 'gate.link', { title: policy.parts.find((part) => part.id === id)?.title ?? id }),
    holds: onlyInJira(policy, not(takesWholeAt(`answers.${id}`, onlyALinkPattern(policy)))),
  }));

const itemThing = (item: Item, text: string, holds: Formula, policy: Policy): Thing => ({
  says: { ruleIds: ['pre-escalation-item'], targets: [`checklist.${item.id}`] },
  text,
  holds: onlyInJira(policy, any(not(itemApplies(item)), holds)),
});

const itemThings = (policy: Policy): Thing[] =>
  policy.items
    .filter((item) => item.level === 'block')
    .map((item) => {
      const { title, answeredBy } = item;
      const text = sayBehind(policy.language, answeredBy === undefined ? 'gate.item' : 'gate.answer', { title });
      return itemThing(item, text, itemIsDone(item, policy), policy);
    });

/** Lines of proof that the policy insists on, `always` or only for a guarded priority. */
export const proofThings = (when: 'always' | 'guarded', policy: Policy): Thing[] =>
  blocks('pre-escalation-item', policy)
    ? policy.items
        .filter(({ proof }) => proof?.level === 'block' && proof.when === when)
        .map((item) => {
          const text = sayBehind(policy.language, 'gate.proof', { title: item.title });
          return itemThing(item, text, any(not(itemIsDone(item, policy)), proofIsGiven(item)), policy);
        })
    : [];

/** What is asked of every report that somebody files, whatever its priority. */
export const reportThings = (policy: Policy): Thing[] => [
  ...(blocks('not-a-jira-issue', policy) ? [route(policy)] : []),
  ...requirementThings(policy),
  ...(blocks('chat-link-only', policy) ? linkThings(policy) : []),
  ...(blocks('pre-escalation-item', policy) ? itemThings(policy) : []),
  ...proofThings('always', policy),
];
