import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const WRITES = /\b(?:writeRecord|removeRecord|kvs\.set|kvs\.delete)\(/;
/** What the others are made of. */
const MADE_OF = ['kvs-record.ts'];

const files = readdirSync(__dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const sourceOf = (name: string): string => readFileSync(path.join(__dirname, name), 'utf8');
const writers = files.filter((name) => !MADE_OF.includes(name) && WRITES.test(sourceOf(name)));

test('there are stores to look at', () => {
  expect(writers.length).toBeGreaterThan(5);
});

test.each(writers)('%s: whoever overwrites without a condition says why nobody loses anything by it', (name) => {
  expect(sourceOf(name)).toMatch(/Unconditional: \w/);
});

test('nothing outside of this folder writes into storage', () => {
  const jira = path.join(__dirname, '..');
  const outside = readdirSync(jira, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/^(storage|testing|contracts)\b/.test(name) && !name.endsWith('.test.ts'),
  );
  const found = outside.filter((name) => WRITES.test(readFileSync(path.join(jira, name), 'utf8')));
  expect(found).toEqual([]);
});
