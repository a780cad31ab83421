import { readFileSync } from 'node:fs';
import path from 'node:path';

import { sourceFiles } from '../../testing/source-files';
import { packs } from './packs';
import { idsOf } from './testing/ids-of';
import { wordsInCode } from './testing/words-in-code';

/** Ids that are also ordinary words, and what they mean where code says them. Nothing else is excused. */
const ORDINARY: Readonly<Record<string, string>> = {
  account: 'a Jira account, and the key of its drafts',
  again: 'a text of the set-up page, by its key',
  batch: 'a name that the link of a chat tool carries, for any policy',
  before: 'Jira’s word for the order of two things',
  'cannot-move-on': 'a source that a checklist item can name: a word of the policy’s own schema',
  changed: 'what became of a row between two policies',
  chat: 'a door of the playground: a work item made from a chat tool',
  dark: 'a colour mode of Jira',
  email: 'a thing that a pasted text can hold: a word of the policy’s own schema',
  environment: 'Jira’s own field of that name',
  expected: 'a part of any report: a word of the policy’s own schema',
  github: 'a name that the link of a chat tool carries, for any policy',
  issue: 'Jira’s entity',
  lapsed: 'what became of a request that was granted',
  light: 'a colour mode of Jira',
  moved: 'a colour of Atlassian’s lozenge',
  name: 'a property of nearly everything in Jira',
  observed: 'what the audit log notes of a space that only watches',
  os: 'what a browser can tell about its machine: a word of the policy’s own schema',
  other: 'the other one of two; a plural form',
  own: 'a request of the very person who looks at it',
  personal: 'a setting of a route: a word of the policy’s own schema',
  platform: 'Forge, where nobody has settled how it behaves',
  project: 'Jira’s entity',
  'software-bug': 'the playground’s scenario that tries this pack',
  reproSteps: 'a part of any report: a word of the policy’s own schema',
  steps: 'steps of the set-up, of a route, of an evaluation',
  stepsTried: 'a part of any report: a word of the policy’s own schema',
  version: 'a property of Jira’s workflows',
};
/** What a sample Jira holds: it has priorities, groups and workflows before the app is there. */
const IN_THE_SAMPLE_JIRA = new Set(['Blocker', 'High', 'Medium', 'Low', 'chat', 'coaches']);
const TALKS_TO_THE_SAMPLE_JIRA = /^playground\/(?:jira\/sample|pages\/ways-in|paths)\//;

const root = process.cwd();
const isCode = (file: string): boolean =>
  !/\.test\.tsx?$|\/(?:testing|contracts)\/|^src\/core\/policy\/packs\//.test(file);
const files = sourceFiles('src', 'static', 'cli', 'playground').filter(isCode);
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const ids = new Set(packs.flatMap(idsOf));

const isExcused = (file: string, word: string): boolean =>
  word in ORDINARY || (TALKS_TO_THE_SAMPLE_JIRA.test(file) && IN_THE_SAMPLE_JIRA.has(word));

test('there are enough files and ids to look at', () => {
  expect(files.length).toBeGreaterThan(250);
  expect(ids.size).toBeGreaterThan(120);
});

test('no id of a pack stands in code outside of the packs', () => {
  const found = files.flatMap((file) =>
    [...wordsInCode(file, read(file))]
      .filter((word) => ids.has(word) && !isExcused(file, word))
      .map((word) => [file, word]),
  );
  expect(found).toEqual([]);
});

test('no id of a pack stands in an expression of the manifest', () => {
  const expressions = [...read('manifest.yml').matchAll(/expression: >-\n((?: {8,}.*\n)+)/g)].map(
    ([, text]) => text ?? '',
  );
  expect(expressions.length).toBeGreaterThanOrEqual(3);
  const words = expressions.join(' ').split(/[^A-Za-z0-9-]+/);
  expect(words.filter((word) => ids.has(word) && !(word in ORDINARY))).toEqual([]);
});

test('every excuse is needed', () => {
  expect([...Object.keys(ORDINARY), ...IN_THE_SAMPLE_JIRA].filter((word) => !ids.has(word))).toEqual([]);
});

test('the search finds what it is meant to find', () => {
  const code = 'const a = { os: report.answers.githubUsername, b: `answers.batch` }; // stuck';
  expect([...wordsInCode('a.ts', code)]).toEqual(expect.arrayContaining(['githubUsername', 'answers', 'batch']));
  expect(wordsInCode('a.ts', code)).not.toContain('stuck');
});
