import type { Bite } from '../policy/basics';
import type { Policy, PolicyRows, RuleId } from '../policy/policy';
import { RuleId as RuleIds } from '../policy/policy-rows';
import type { Portal } from '../policy/portal-section';

/** Rules that speak of single answers alone; all others speak of levels, routes, checklists or other work items. */
const FOR_CUSTOMERS: readonly RuleId[] = ['required-part', 'substance', 'chat-link-only'];

type Part = PolicyRows['parts'][number];

/** In the words for the person who has the trouble; the help is for those who report for others. */
const asked = ({ id, title, ask, placeholder, multiline, filler }: Part): Part => ({
  ...{ id, title, multiline },
  ...(ask === undefined ? {} : { help: ask }),
  ...(placeholder === undefined ? {} : { placeholder }),
  ...(filler === undefined ? {} : { filler }),
});

function required({ required: all, parts: policyParts }: Policy, ids: readonly string[]): PolicyRows['required'] {
  return all.flatMap(({ id, parts }) => {
    const [first] = policyParts.filter((part) => parts.includes(part.id) && ids.includes(part.id));
    const shown = parts.filter((part) => ids.includes(part));
    return first === undefined ? [] : [{ id, title: first.title, parts: shown }];
  });
}

const rules = (policy: Policy): PolicyRows['rules'] => {
  const bites = RuleIds.options.map((id): [RuleId, Bite] => [
    id,
    FOR_CUSTOMERS.includes(id) ? policy.rules[id] : 'off',
  ]);
  return { ...policy.rules, ...Object.fromEntries(bites) };
};

/** By the place of a text in the policy, the place where a customer reads it. */
const placeIn = (place: string, ids: readonly string[]): string | null => {
  const [section, id = '', text = ''] = place.split('.');
  if (section !== 'parts' || !ids.includes(id)) return null;
  if (text === 'ask') return `parts.${id}.help`;
  return text === 'title' || text === 'placeholder' ? place : null;
};

function translations({ translations: all = {} }: Policy, ids: readonly string[]): PolicyRows['translations'] {
  const kept = Object.entries(all).map(([language, texts]): [string, Record<string, string>] => [
    language,
    Object.fromEntries(
      Object.entries(texts).flatMap(([place, text]) => {
        const shown = placeIn(place, ids);
        return shown === null ? [] : [[shown, text]];
      }),
    ),
  ]);
  return Object.fromEntries(kept);
}

/**
 * What a customer's browser gets: the chosen parts, by title, example and the question in a person's own words. No category, level, priority, checklist, step, way, answer, signal,
 * contact or exemption is among it, and none of their translations: whoever opens a portal may read all that is sent there.
 */
export function customerPolicy(policy: Policy, portal: Portal): PolicyRows {
  const parts = portal.parts.flatMap((id) => policy.parts.filter((part) => part.id === id).map(asked));
  const ids = parts.map(({ id }) => id);
  const { schemaVersion, revision, language } = policy;
  return {
    ...{ schemaVersion, revision, language, id: 'portal', name: 'Portal', description: 'Portal' },
    ...{ parts, required: required(policy, ids), rules: rules(policy), translations: translations(policy, ids) },
    filler: { phrases: policy.filler.phrases, templates: [] },
    notOnlyALink: {
      parts: policy.notOnlyALink.parts.filter((id) => ids.includes(id)),
      words: policy.notOnlyALink.words,
    },
    ...{ levels: [], sitePriorities: [], routes: [], categories: [], kinds: [], items: [], checklist: [] },
    ...{ blockingKinds: [], notBlocking: [], answersInstead: [], rubric: [], contacts: {}, words: {} },
    ...{ plan: null, environments: null, doubts: { pairs: [], steps: [] } },
    gate: { whenUnreadable: policy.gate.whenUnreadable, strict: false },
  };
}
