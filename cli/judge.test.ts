import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { makePolicy } from '../src/core/testing/make-policy';
import { runCommand as run } from './testing/run-command';

const lines = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const folder = mkdtempSync(path.join(tmpdir(), 'preflight-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileWith = (name: string, value: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

test('judges line by line, in order, each with its id', async () => {
  const { answers, errors, status } = await run(
    ['judge'],
    lines(
      { id: 'a', operation: 'edit', draft: { summary: 'IDE problem', priority: 'Blocker' } },
      { id: 2, draft: {} },
      { draft: { summary: 'no id' } },
    ),
  );
  expect(answers.map(({ id }) => id)).toEqual(['a', 2, null]);
  expect(answers[0]).toMatchObject({ verdict: { allowed: false, blocker: { guarded: true } } });
  expect(Object.keys(answers[0]!.verdict as object).sort()).toEqual([
    'allowed',
    'answersInstead',
    'blocker',
    'category',
    'completeness',
    'findings',
    'priority',
    'route',
  ]);
  expect([errors, status]).toEqual(['', 0]);
});

test('a line that cannot be read is answered as one, and the rest goes on', async () => {
  const bad = ['{"id": 1,', '[]', lines({ id: 'x' }), lines({ id: 'y', draft: { report: { kind: 'odd' } } })];
  const { answers, status } = await run(['judge'], `${bad.join('\n')}${lines({ id: 'z', draft: {} })}`);
  expect(answers.map(({ id, error }) => [id, (error as { code?: string } | undefined)?.code])).toEqual([
    [null, 'NOT_JSON'],
    [null, 'INVALID_INPUT'],
    ['x', 'INVALID_INPUT'],
    ['y', 'INVALID_INPUT'],
    ['z', undefined],
  ]);
  expect(answers[3]).toMatchObject({ error: { line: 5, message: 'draft.report.kind: is not a known kind' } });
  expect(status).toBe(1);
});

test('only a line feed ends a line, and a byte order mark is no part of the first', async () => {
  const line = `\ufeff{"id":"\u2028\u0085","draft":{"summary":"a\u2029b"}}\r\n\n`;
  const { answers, status } = await run(['judge'], line);
  expect(answers.map(({ id }) => id)).toEqual(['\u2028\u0085']);
  expect(status).toBe(0);
});

test('nothing in, nothing out', async () => {
  expect(await run(['judge'], '')).toEqual({ answers: [], errors: '', status: 0 });
});

test('another policy is used when it is given', async () => {
  const policy = makePolicy({ rules: { ...makePolicy().rules, 'not-a-jira-issue': 'warn' } });
  const draft = lines({ id: 1, draft: { report: { route: 'admissions' } } });
  expect((await run(['judge'], draft)).answers).toMatchObject([{ verdict: { allowed: false } }]);
  const { answers } = await run(['judge', '--policy', fileWith('policy.json', policy)], draft);
  expect(answers).toMatchObject([{ verdict: { allowed: true } }]);
});

test.each([
  [[], 'Name a command.'],
  [['jugde'], 'There is no command "jugde".'],
  [['policy'], 'Say what to do with the policy: check or diff.'],
  [['read', '--fast'], 'The command "read" does not know "--fast".'],
  [['paths', '--fast'], 'The command "paths" does not know "--fast".'],
  [['judge', '--fast'], 'The command "judge" does not know "--fast".'],
  [['judge', '--policy'], 'Name a file after --policy.'],
  [['judge', '--policy', '/no/such/file'], 'The policy /no/such/file cannot be opened.'],
  [['judge', '--policy', 'package.json'], 'The policy package.json cannot be used'],
])('%j is wrong use, said in one sentence', async (words, sentence) => {
  const { answers, errors, status } = await run(words, '');
  expect(errors).toContain(sentence);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect([answers, status]).toEqual([[], 2]);
});

test('the script of package.json is this command', async () => {
  const { default: project } = await import('../package.json');
  expect(project.scripts.preflight).toBe('tsx cli/main.ts');
});
