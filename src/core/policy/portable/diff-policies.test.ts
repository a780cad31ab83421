import fc from 'fast-check';

import { arbitraryPolicy } from '../../gate/testing/arbitrary-policy';
import { makePolicy } from '../../testing/make-policy';
import type { PolicyRows } from '../policy-rows';
import { changesBetween } from './changes-between';
import { diffPolicies } from './diff-policies';

const policy = makePolicy();
const [kind, ...kinds] = policy.kinds;
const said = (to: PolicyRows, language?: string): string[] =>
  diffPolicies(policy, to, language).map(({ label, words }) => `${label}: ${words}`);

test('a policy does not differ from itself, nor from a copy', () => {
  expect(said(structuredClone(policy))).toEqual([]);
});

test.each<[string, Partial<PolicyRows>, string[]]>([
  ['a text', { name: 'Ours' }, ['name: name: “Learn support” becomes “Ours”.']],
  ['a rule', { rules: { ...policy.rules, substance: 'off' } }, ['rules: “substance”: “block” becomes “off”.']],
  ['a row that is gone', { kinds }, [`kinds: “${kind?.title}” (${kind?.id}) is gone.`]],
  ['a new row', { kinds: [...policy.kinds, { id: 'odd', title: 'Odd one' }] }, ['kinds: “Odd one” (odd) is new.']],
  [
    'another order',
    { kinds: policy.kinds.toReversed() },
    [
      `kinds: kinds: another order, now ${policy.kinds
        .map(({ id }) => `“${id}”`)
        .reverse()
        .join(', ')}.`,
    ],
  ],
  [
    'a setting of a row',
    { levels: policy.levels.map((level) => (level.id === 'High' ? { ...level, guarded: true } : level)) },
    ['levels: “High”, guarded: “no” becomes “yes”.'],
  ],
  [
    'entries of a list',
    { filler: { ...policy.filler, phrases: [...policy.filler.phrases.slice(1), 'well'] } },
    ['filler: “phrases”: also “well”.', `filler: “phrases”: without “${policy.filler.phrases[0]}”.`],
  ],
  ['a section that came', { withoutReport: 'lower' }, ['creates without a report: creates without a report is new.']],
])('%s is told in words', (_name, over, words) => {
  expect(said({ ...policy, ...over })).toEqual(words);
});

test('speaks German', () => {
  expect(said({ ...policy, name: 'Unsere' }, 'de')).toEqual(['Name: Name: Aus „Learn support“ wird „Unsere“.']);
});

test('a long text is cut, a long list counted', () => {
  const phrases = Array.from({ length: 9 }, (_, index) => `p${index}`);
  const words = said({ ...policy, name: 'x'.repeat(300), filler: { ...policy.filler, phrases } }).join('\n');
  expect(words).toContain(`${'x'.repeat(119)}…`);
  expect(words).toContain('“p4”, and 4 more');
});

test('there is a change exactly where there is a difference', () => {
  fc.assert(
    fc.property(arbitraryPolicy, arbitraryPolicy, (one, other) => {
      expect(diffPolicies(one, other).length === 0).toBe(JSON.stringify(one) === JSON.stringify(other));
      expect(diffPolicies(one, structuredClone(one))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('no two different JSON values are taken for equal', () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
  const keyed = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : Array.isArray(value)
        ? value.map(keyed)
        : Object.fromEntries(
            Object.entries(value)
              .toSorted(([a], [b]) => (a < b ? -1 : 1))
              .map(([k, v]) => [k, keyed(v)]),
          );
  fc.assert(
    fc.property(json, json, (one, other) => {
      const isEqual = JSON.stringify(keyed(one)) === JSON.stringify(keyed(other));
      expect(changesBetween(one, other).length === 0).toBe(isEqual);
    }),
  );
});
