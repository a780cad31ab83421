import fc from 'fast-check';

import type { Clause, Condition } from '../../policy/condition';
import { packs } from '../../policy/packs/packs';
import { Policy, type Item, type Requirement } from '../../policy/policy';

/** Words that meet each other: cases, marks, blanks and signs that mean something in a pattern are among them. */
export const WORDS = [
  'ide',
  'Learn IDE',
  'mac',
  'it’s',
  'n/a',
  'c++',
  'a.b',
  '(x)',
  'Straße',
  '日本',
  'no  mac',
  'v-000',
  'old',
];

const phrases = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
const answerPath = fc.constantFrom(
  'answers.os' as const,
  'answers.environment' as const,
  'answers.batch' as const,
  'about.category' as const,
  'impact.affected' as const,
);
const isClause = fc.record({ path: answerPath, is: phrases });
const clause: fc.Arbitrary<Clause> = fc.oneof(
  isClause,
  fc.record({ paths: fc.array(answerPath, { minLength: 1, maxLength: 2 }), mentions: phrases }),
  fc.record({ paths: fc.array(answerPath, { minLength: 1, maxLength: 2 }), mentions: phrases, unless: phrases }),
);
const clauses = fc.array(clause, { minLength: 1, maxLength: 2 });
const condition: fc.Arbitrary<Condition> = fc.oneof(fc.record({ any: clauses }), fc.record({ all: clauses }));

const bite = fc.constantFrom('block' as const, 'block' as const, 'block' as const, 'warn' as const, 'off' as const);
const rules = fc.record({
  'required-part': bite,
  substance: bite,
  'unlisted-priority': bite,
  'no-report': fc.constantFrom('warn' as const, 'block' as const, 'off' as const),
  'chat-link-only': bite,
  'pre-escalation-item': bite,
  'not-a-jira-issue': bite,
  'blocker-checklist': bite,
  'blocker-not-blocking': bite,
  'unsupported-environment': fc.constant('warn' as const),
  'answer-instead': fc.constant('info' as const),
});

/** One item of a policy, changed: its level, its condition, what counts as done, its line of proof. */
const changedItem = (item: Item): fc.Arbitrary<Item> =>
  fc.record(
    {
      id: fc.constant(item.id),
      title: fc.constant(`${item.title} [${item.id}]`),
      level: fc.constantFrom('block' as const, 'block' as const, 'warn' as const),
      when: condition,
      acceptsCouldNot: fc.boolean(),
      answeredBy: fc.constantFrom('impact.canMoveOn' as const, 'answers.batch' as const),
      proof: fc.record({
        prompt: fc.constant('Which words?'),
        when: fc.constantFrom('guarded' as const, 'always' as const),
        level: fc.constantFrom('block' as const, 'off' as const, 'warn' as const),
      }),
    },
    { requiredKeys: ['id', 'title', 'level', 'acceptsCouldNot'] },
  );

const changedRequirement = (requirement: Requirement): fc.Arbitrary<Requirement> =>
  fc.record(
    {
      id: fc.constant(requirement.id),
      title: fc.constant(`${requirement.title} [${requirement.id}]`),
      parts: fc.constant(requirement.parts),
      unless: isClause,
    },
    { requiredKeys: ['id', 'title', 'parts'] },
  );

export const SITE_PRIORITIES = [
  { id: '10', name: 'Highest', level: null },
  { id: '1', name: 'Blocker', level: 'Blocker' },
  { id: '2', name: 'High', level: 'High' },
  { id: '9', name: 'Lowest', level: null },
];

/** The same priorities for a pack that calls its two highest levels otherwise. */
const sitePrioritiesOf = ({ levels: [highest, next] }: Policy): Policy['sitePriorities'] =>
  SITE_PRIORITIES.map((one) => ({
    ...one,
    level: one.level === null ? null : ((one.id === '1' ? highest : next)?.id ?? null),
  }));

const sometimes = <T>(rows: readonly T[]): fc.Arbitrary<T[]> =>
  fc
    .array(fc.boolean(), { minLength: rows.length, maxLength: rows.length })
    .map((kept) => rows.filter((_, i) => kept[i]));

/** What only suggestions read is left out: it never blocks, and it would take most of the time. */
const withoutSuggestions = (pack: Policy): Policy => ({
  ...pack,
  routes: pack.routes.map((route) => ({ ...route, signals: [] })),
  categories: [],
  answersInstead: [],
  notBlocking: [],
  rubric: [],
});

/** This pack, changed in everything that the gate reads; only what `Policy` accepts. */
export const arbitraryPolicyOf = (whole: Policy): fc.Arbitrary<Policy> => {
  const pack = withoutSuggestions(whole);
  return fc
    .record({
      rules,
      items: fc.tuple(...pack.items.map(changedItem)).chain(sometimes),
      required: fc.tuple(...pack.required.map(changedRequirement)).chain(sometimes),
      checklist: sometimes(pack.checklist),
      plan: fc.constantFrom(pack.plan, null),
      blockingKinds: sometimes(pack.blockingKinds),
      routes: sometimes(pack.routes),
      strict: fc.boolean(),
      notOnlyALink: fc.constantFrom(pack.notOnlyALink, { parts: pack.notOnlyALink.parts.slice(1), words: [] }),
      filler: fc.constantFrom(pack.filler, { phrases: [], templates: [] }),
    })
    .map(({ strict, rules: bites, ...changed }) => ({
      ...pack,
      ...changed,
      rules: { ...pack.rules, ...bites },
      sitePriorities: sitePrioritiesOf(pack),
      gate: { whenUnreadable: 'closed' as const, strict },
    }))
    .filter((policy) => Policy.safeParse(policy).success);
};

/** Any of the built-in packs, changed. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = fc.oneof(...packs.map(arbitraryPolicyOf));
