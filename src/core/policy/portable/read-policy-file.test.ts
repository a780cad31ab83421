import fc from 'fast-check';

import { arbitraryPolicy } from '../../gate/testing/arbitrary-policy';
import { makePolicy } from '../../testing/make-policy';
import { packs } from '../packs/packs';
import { exportPolicy } from './export-policy';
import { noNames } from './policy-file';
import { policyProblems } from './policy-problems';
import { readPolicyFile, type ReadFile } from './read-policy-file';

const exemptions = { groups: ['group-2', 'group-1'], accounts: ['557058:a'], apps: [] };
const names = { groups: { 'group-1': 'coaches', 'group-9': 'nobody asked' }, accounts: { '557058:a': 'A' }, apps: {} };
const policy = makePolicy({ exemptions });
const text = exportPolicy(policy, names);
const again = (read: ReadFile): string => (read.ok ? exportPolicy(read.file.policy, read.file.names) : 'not read');
const wordsOf = (read: ReadFile): string[] => (read.ok ? [] : read.problems.map(({ words }) => words));
const file = (over: object): string => JSON.stringify({ ...JSON.parse(text), ...over });

test('names stand beside the ids that the policy has, and no others', () => {
  const read = readPolicyFile(text);
  expect(read.ok && read.file.names).toEqual({
    groups: { 'group-1': 'coaches' },
    accounts: { '557058:a': 'A' },
    apps: {},
  });
});

test.each(packs)('$id: out, in and out again are the same bytes', (pack) => {
  const once = exportPolicy(pack, noNames);
  expect(again(readPolicyFile(once))).toBe(once);
});

test('a policy made by hand: out, in and out again are the same bytes', () => {
  const byHand = makePolicy({
    name: 'Über „uns“ & <b>Co</b>',
    translations: { de: { name: 'Über uns' }, ja: { name: '私たち' } },
    repair: { mode: 'flag', observeOnly: true, mostPerDay: 2, olderThanPolicy: 'leave', fallbackPriority: null },
    exemptions,
    withoutReport: 'lower',
    readableCopy: true,
  });
  const once = exportPolicy(byHand, names);
  const read = readPolicyFile(once);
  expect(again(read)).toBe(once);
  expect(read.ok && read.file.policy).toEqual(byHand);
});

/** What can be published: its conditions name questions that it asks. */
const sound = arbitraryPolicy.filter((any) => policyProblems(any).length === 0);

test('any policy: out, in and out again are the same bytes, whatever order its settings had', () => {
  fc.assert(
    fc.property(sound, (any) => {
      const once = exportPolicy(any, names);
      expect(again(readPolicyFile(once))).toBe(once);
      const turned = Object.fromEntries(Object.entries(any).reverse());
      expect(again(readPolicyFile(JSON.stringify(turned)))).toBe(exportPolicy(any, noNames));
    }),
    { numRuns: 25 },
  );
});

test('a policy alone and a file with a byte order mark are read too', () => {
  expect(readPolicyFile(JSON.stringify(policy)).ok).toBe(true);
  expect(readPolicyFile(`\uFEFF${text}`).ok).toBe(true);
});

test('a policy from before repairs and exemptions is read as it is', () => {
  const older = { ...policy, exemptions: undefined };
  const read = readPolicyFile(JSON.stringify(older));
  expect(read.ok && Object.keys(read.file.policy)).not.toContain('exemptions');
});

test('HTML stays the text that it is', () => {
  const html = '<img src=x onerror=alert(1)>&amp;</script>';
  const once = exportPolicy({ ...policy, name: html }, noNames);
  const read = readPolicyFile(once);
  expect(read.ok && read.file.policy.name).toBe(html);
  expect(again(read)).toBe(once);
});

const many = <T>(count: number, one: T): T[] => Array<T>(count).fill(one);
const [one, other, ...parts] = policy.parts;
const waits = (part: typeof one, id: string | undefined) => ({
  ...part,
  when: { all: [{ path: `answers.${id}`, is: ['x'] }] },
});
const circle = [waits(one, other?.id), waits(other, one?.id), ...parts];
const withLink = (link: string) =>
  policy.routes.map((route, index) => (index === 0 ? { ...route, steps: [{ text: 'Go', link }] } : route));
const hostile: [string, string, string][] = [
  ['nothing', '', 'This is no JSON file'],
  ['half a file', text.slice(0, text.length / 2), 'This is no JSON file'],
  ['a picture', '\u0089PNG\r\n', 'This is no JSON file'],
  ['10 MB', JSON.stringify({ ...policy, name: 'x'.repeat(10_000_000) }), 'larger than 2 MB'],
  ['100,000 items', JSON.stringify({ ...policy, items: many(100_000, 1) }), 'more than 60000 entries'],
  ['a deep nest', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'nested deeper than any policy'],
  ['a key __proto__', text.replace('"names": {', '"names": {"__proto__": {"isAdmin": true},'), '“__proto__” cannot'],
  ['a group constructor', JSON.stringify({ ...policy, words: { constructor: ['x'] } }), '“constructor” cannot'],
  ['a text', '"policy"', 'no policy of Preflight'],
  ['null', 'null', 'no policy of Preflight'],
  ['a package', '{"name": "x", "version": "1.0.0"}', 'no policy of Preflight'],
  ['another format', file({ format: 'somebody-else' }), 'no policy of Preflight'],
  ['a newer file', file({ schemaVersion: 2 }), 'newer Preflight (version 2)'],
  ['an older file', file({ schemaVersion: 0 }), 'no way to read version 0'],
  ['a file without a version', file({ schemaVersion: undefined }), 'This is missing.'],
  ['a newer policy', file({ policy: { ...policy, schemaVersion: 7 } }), 'newer Preflight (version 7)'],
  ['a file without a policy', file({ policy: undefined }), 'a group of settings'],
  ['names of numbers', file({ names: { ...names, apps: { a: 1 } } }), 'This has to be a text.'],
  ['a circle of questions', JSON.stringify({ ...policy, parts: circle }), 'wait for each other'],
  [
    'a link that runs code',
    JSON.stringify({ ...policy, routes: withLink('javascript:alert(1)') }),
    'has to begin with https',
  ],
  ['more beside the policy', file({ script: 'x' }), 'Nothing here is called that'],
];
test.each(hostile)('%s is a sentence, never a crash', (_name, given, words) => {
  expect(wordsOf(readPolicyFile(given)).join(' ')).toContain(words);
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
});

test('any JSON and any text are answered', () => {
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (any) => expect(readPolicyFile(any).ok).toBe(false)));
});

test('a policy with one value replaced is either read or told about', () => {
  const sections = Object.keys(policy);
  fc.assert(
    fc.property(fc.constantFrom(...sections), fc.jsonValue(), (section, value) => {
      const read = readPolicyFile(JSON.stringify({ ...policy, [section]: value }), 'de');
      expect(read.ok || read.problems.every(({ words }) => words !== '')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
