import { readFileSync } from 'node:fs';
import path from 'node:path';

import { compilePhrases, findPhrases } from '../../suggest/find-phrases';
import { wordsOf } from '../../suggest/tokens-of';
import { allPatterns } from '../score-piece';
import { wordGroups } from './word-groups';

const page = readFileSync(path.join(process.cwd(), 'docs/reading.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([a-z-]+)`\s*\| ([^|]+?)\s*\| ([^|]+?)\s*\| ([^|]+?)\s*\|$/gm)].map(
  ([, id = '', speaksFor = '', , example = '']) => ({ id, speaksFor, example }),
);

test('every pattern has one line on the page, in the same order, and no line is left over', () => {
  expect(rows.map(({ id }) => id)).toEqual(allPatterns.map(({ id }) => id));
});

test.each(rows)('$id is heard in: $example', ({ id, speaksFor, example }) => {
  const pattern = allPatterns.find((one) => one.id === id)!;
  const hits = findPhrases(wordsOf(example), compilePhrases(pattern.phrases, wordGroups));
  expect(hits.filter(({ from }) => pattern.first === undefined || from <= 1)).not.toEqual([]);
  expect(speaksFor.startsWith('no')).toBe(pattern.weight < 0);
});

test('no group of words is unused, and none is missing', () => {
  const named = allPatterns.flatMap(({ phrases }) => phrases.flatMap((phrase) => [...phrase.matchAll(/\{(\w+)\}/g)]));
  expect(Object.keys(wordGroups).sort()).toEqual([...new Set(named.map(([, name]) => name))].sort());
});
