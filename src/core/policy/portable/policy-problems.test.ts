import { makePolicy } from '../../testing/make-policy';
import { packs } from '../packs/packs';
import { policyProblems } from './policy-problems';

const policy = makePolicy();
const [item, other] = policy.items;
const withItem = (over: object) => ({ ...policy, items: [{ ...item, ...over }, ...policy.items.slice(1)] });

test.each(packs)('the pack $id has no problem', (pack) => {
  expect(policyProblems(pack)).toEqual([]);
});

test.each([null, undefined, 7, 'text', [], [[]]])('%j is no group of settings', (given) => {
  expect(policyProblems(given)).toEqual([{ path: '', words: 'This has to be a group of settings in braces.' }]);
});

test.each([
  ['a text that is missing', { ...policy, name: undefined }, 'name', 'This is missing.'],
  ['a text that is empty', { ...policy, name: '' }, 'name', 'Write something here.'],
  ['a text that is too long', { ...policy, name: 'x'.repeat(401) }, 'name', 'at most 400 characters'],
  ['a number for a text', { ...policy, name: 7 }, 'name', 'This has to be a text.'],
  ['too many rows', { ...policy, kinds: Array(11).fill(policy.kinds[0]) }, 'kinds', 'at most 10 entries'],
  ['a list that is none', { ...policy, parts: {} }, 'parts', 'a list in square brackets'],
  ['half a revision', { ...policy, revision: 1.5 }, 'revision', 'a whole number'],
  ['a revision below zero', { ...policy, revision: -1 }, 'revision', 'too low: at least 0'],
  ['another version', { ...policy, schemaVersion: 3 }, 'schemaVersion', 'This has to be version 1.'],
  ['a language in words', { ...policy, language: 'English' }, 'language', 'such as en'],
  ['an id with a blank', withItem({ id: 'a b' }), 'items.0.id', 'An id begins with a letter'],
  ['a bite that is none', withItem({ level: 'hard' }), 'items.0.level', 'Choose one of: block, warn, info.'],
  [
    'a condition on nothing',
    withItem({ when: { any: [{ path: 'os', is: ['x'] }] } }),
    'items.0.when.any.0.path',
    'such as answers.os',
  ],
  ['a condition of no form', withItem({ when: { none: [] } }), 'items.0.when.any', 'This is missing.'],
  ['a setting that nobody knows', withItem({ helpp: 'x' }), 'items.0.helpp', 'Nothing here is called that'],
  ['a section that nobody knows', { ...policy, moods: [] }, 'moods', 'Nothing here is called that'],
  ['a script for a link', withItem({ link: 'javascript:alert(1)' }), 'items.0.link', 'has to begin with https://'],
  ['an id that is there twice', withItem({ id: other?.id }), 'items.1.id', 'is there twice'],
  [
    'a part that is not there',
    { ...policy, required: [{ id: 'x', title: 'X', parts: ['nothing'] }] },
    'required.0.parts.0',
    'There is nothing called “nothing” in parts of the report.',
  ],
  [
    'a question to customers that is not there',
    { ...policy, portal: { number: '7', requestTypes: [], parts: ['os', 'nothing'] } },
    'portal.parts.1',
    'nothing called “nothing” in parts of the report',
  ],
  [
    'a portal without a number',
    { ...policy, portal: { number: 'LEARN', requestTypes: [], parts: ['os'] } },
    'portal.number',
    'digits',
  ],
  [
    'a level that is not there',
    { ...policy, sitePriorities: [{ id: '1', name: 'P1', level: 'Urgent' }] },
    'sitePriorities.0.level',
    'nothing called “Urgent” in levels',
  ],
  [
    'a group of words that is not there',
    withItem({ saidBy: { weight: 1, phrases: ['did {everything}'] } }),
    'items.0.saidBy.phrases.0',
    'nothing called “everything” in groups of words',
  ],
])('%s is told where it is and in words', (_name, given, path, words) => {
  const problems = policyProblems(given);
  expect(problems.map((one) => one.path)).toContain(path);
  expect(problems.find((one) => one.path === path)?.words).toContain(words);
});

test('questions that wait for each other are told once', () => {
  const when = (path: string) => ({ any: [{ path, is: ['yes'] }] });
  const [one, two, ...rest] = policy.parts;
  const parts = [
    { ...one, id: 'first', when: when('answers.second') },
    { ...two, id: 'second', when: when('answers.first') },
    ...rest,
  ];
  const words = policyProblems({ ...policy, parts }).filter(({ path }) => path === 'parts.0.when');
  expect(words).toHaveLength(1);
  expect(words[0]?.words).toContain('answers.first → answers.second → answers.first');
});

test('a policy that no gate can hold is told as one problem', () => {
  const items = Array.from({ length: 60 }, (_, index) => ({
    id: `item-${index}`,
    title: `${index} ${'ä'.repeat(390)}`,
    level: 'block',
    acceptsCouldNot: false,
  }));
  const given = { ...policy, items, answersInstead: [], checklist: policy.checklist, rubric: [], parts: policy.parts };
  expect(policyProblems(given).filter(({ path }) => path === '')).toEqual([
    { path: '', words: 'The gate cannot hold all of this: fewer steps, conditions or texts, please.' },
  ]);
});

test('speaks German, and counts what it does not list', () => {
  const phrases = Array.from({ length: 150 }, () => 7);
  const problems = policyProblems({ ...policy, filler: { ...policy.filler, phrases } }, 'de');
  expect(problems).toHaveLength(101);
  expect(problems[0]?.words).toBe('Hier muss ein Text stehen.');
  expect(problems.at(-1)).toEqual({ path: '', words: 'Es gibt 50 weitere Probleme.' });
});
