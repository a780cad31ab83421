import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { makeHistory } from '../src/core/suggest/category/testing/make-history';
import { runCommand } from './testing/run-command';

const folder = mkdtempSync(path.join(tmpdir(), 'preflight-suggest-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const fileWith = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const dated = makeHistory(90).map((one) => ({ ...one, created: new Date(one.created).toISOString() }));
const history = fileWith('history.jsonl', lines(dated));

test('suggests a category learned from the file, line by line in order', async () => {
  const { answers, errors, status } = await runCommand(
    ['suggest', '--history', history],
    lines([
      { id: 'a', summary: 'Lobby without unread message', description: null },
      { id: 'b', summary: 7 },
      { id: 'c', summary: '' },
    ]),
  );
  expect(answers).toMatchObject([
    { id: 'a', ranked: [{ category: 'chat' }, {}, {}], band: 'strong' },
    { id: 'b', error: { code: 'INVALID_INPUT', line: 2 } },
    { id: 'c', band: 'none', because: [] },
  ]);
  expect(Object.keys(answers[0]!)).toEqual(['id', 'ranked', 'band', 'because']);
  expect([errors, status]).toEqual(['', 1]);
});

test('an empty history suggests nothing', async () => {
  const { answers, status } = await runCommand(
    ['suggest', '--history', fileWith('empty.jsonl', '')],
    lines([{ id: 1, summary: 'Lobby', description: '' }]),
  );
  expect(answers).toEqual([{ id: 1, ranked: [], band: 'none', because: [] }]);
  expect(status).toBe(0);
});

const corpus = fileWith(
  'corpus.jsonl',
  lines([
    { key: 'L-1', created: '2026-01-01T10:00:00.000+0000', summary: 'The lobby is empty', description: '' },
    { key: 'L-2', created: '2026-01-05T10:00:00Z', summary: 'Lobby empty again', description: null },
    { key: 'L-3', created: '2026-01-06T10:00:00Z', summary: 'Billing page', description: 'refund' },
  ]),
);

test('finds earlier duplicates in the file', async () => {
  const asked = { summary: 'lobby is empty', description: '' };
  const { answers, errors, status } = await runCommand(
    ['duplicates', '--corpus', corpus],
    lines([
      { id: 1, ...asked },
      { id: 2, ...asked, key: 'L-2', created: '2026-01-05T10:00:00Z' },
      { id: 3, ...asked, created: '2026-01-07T10:00:00Z', windowDays: 3 },
      { id: 4, ...asked, created: 'yesterday' },
    ]),
  );
  const keys = answers.map(({ candidates }) => (candidates as { key: string }[] | undefined)?.map(({ key }) => key));
  expect(keys).toEqual([['L-1', 'L-2'], ['L-1'], ['L-2'], undefined]);
  expect(answers[0]).toMatchObject({ candidates: [{ because: ['lobby', 'empty'] }, {}] });
  expect(answers[3]).toMatchObject({ id: 4, error: { code: 'INVALID_INPUT', message: 'created: is not a date' } });
  expect([errors, status]).toEqual(['', 1]);
});

test.each([
  [['suggest'], 'The command "suggest" needs --history.'],
  [['duplicates', '--policy', 'package.json'], 'The command "duplicates" needs --corpus.'],
  [['suggest', '--history'], 'Name a file after --history.'],
  [['suggest', '--corpus', 'x'], 'The command "suggest" does not know "--corpus".'],
  [['suggest', '--history', '/no/such/file'], 'The history /no/such/file cannot be opened.'],
  [['duplicates', '--corpus', '/no/such/file'], 'The corpus /no/such/file cannot be opened.'],
  [['suggest', '--history', 'package.json'], 'The history package.json cannot be used: line 1 is wrong'],
])('%j is wrong use, said in one sentence', async (words, sentence) => {
  const { answers, errors, status } = await runCommand(words, '');
  expect(errors).toContain(sentence);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect([answers, status]).toEqual([[], 2]);
});
