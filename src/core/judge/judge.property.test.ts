import fc from 'fast-check';

import type { Draft } from '../report/draft';
import type { Report } from '../report/report';
import { makePolicy } from '../testing/make-policy';
import { judge } from './judge';

const policy = makePolicy();
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const word = (known: readonly string[]) =>
  fc.option(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, fc.string({ maxLength: 20 })), { nil: null });
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'asdf',
    'n/a',
    '[steps]',
    'https://a.example/1',
    'Learn IDE V3',
    'v-000',
    'web-1',
    '1. Open it',
  ),
  fc.constantFrom('I want to quit', 'Could not solve the lab', 'Test light is dark', 'Nitrous', 'The page answers 500'),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const report: fc.Arbitrary<Report> = fc.record({
  schemaVersion: fc.constant(1 as const),
  about: fc.record({
    route: word(ids(policy.routes)),
    kind: word(ids(policy.kinds)),
    category: word(ids(policy.categories)),
    draftId: fc.constant(null),
    blockerRequest: fc.option(text, { nil: null }),
  }),
  answers: fc.dictionary(fc.oneof(fc.constantFrom(...ids(policy.parts)), fc.string()), text, { maxKeys: 16 }),
  impact: fc.record({
    canMoveOn: maybe([true, false]),
    blockingKind: word(ids(policy.blockingKinds)),
    affected: maybe(['one', 'several', 'me', 'everyone'] as const),
  }),
  done: fc.dictionary(fc.constantFrom(...ids([...policy.items, ...policy.checklist])), fc.boolean()),
  evidence: fc.dictionary(fc.constantFrom(...ids(policy.items)), text, { maxKeys: 3 }),
  couldNot: fc.dictionary(fc.constantFrom(...ids(policy.items)), text, { maxKeys: 3 }),
});
const priority = fc.option(
  fc.oneof(fc.constantFrom(...ids(policy.levels), '10000', '1', '10001', 'Critical'), fc.string()),
  { nil: null },
);
const draft: fc.Arbitrary<Draft> = fc.record({
  operation: fc.constantFrom('create' as const, 'edit' as const),
  summary: text,
  description: text,
  priority,
  report: fc.option(report, { nil: null }),
});

const blocks = (one: Draft): string[] =>
  judge(one, policy)
    .findings.filter(({ level }) => level === 'block')
    .map(({ ruleId, target }) => `${ruleId} ${target}`);

test('never throws, and allows exactly what no finding blocks', () => {
  fc.assert(
    fc.property(draft, (one) => {
      const { allowed, findings, completeness } = judge(one, policy);
      expect(allowed).toBe(findings.every(({ level }) => level !== 'block'));
      expect(completeness).toBeGreaterThanOrEqual(0);
      expect(completeness).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('a guarded priority that is allowed has nothing outstanding', () => {
  fc.assert(
    fc.property(draft, (one) => {
      const { allowed, blocker } = judge({ ...one, priority: 'Blocker' }, policy);
      expect(blocker.guarded).toBe(true);
      if (allowed) expect(blocker.outstanding).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('one more step done never adds a block', () => {
  const step = fc.constantFrom(...ids([...policy.items, ...policy.checklist]));
  fc.assert(
    fc.property(draft, report, step, (one, given, id) => {
      const before = { ...one, report: given };
      const after = { ...one, report: { ...given, done: { ...given.done, [id]: true } } };
      expect(blocks(before)).toEqual(expect.arrayContaining(blocks(after)));
    }),
    { numRuns: 300 },
  );
});

const backwards = <T>(values: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).reverse());

test('the order of keys does not matter', () => {
  fc.assert(
    fc.property(draft, report, (one, given) => {
      const turned = { ...given, answers: backwards(given.answers), done: backwards(given.done) };
      expect(judge({ ...one, report: turned }, policy)).toEqual(judge({ ...one, report: given }, policy));
    }),
    { numRuns: 300 },
  );
});

test('an edit without a guarded priority is never stopped', () => {
  const unguarded = fc.constantFrom('High', 'Medium', 'Low', 'Critical', '10001', null);
  fc.assert(
    fc.property(draft, unguarded, (one, level) => {
      expect(judge({ ...one, operation: 'edit', priority: level }, policy).allowed).toBe(true);
    }),
    { numRuns: 300 },
  );
});
