import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { firstPack } from '../src/core/policy/packs/packs';
import { exportPolicy } from '../src/core/policy/portable/export-policy';
import { noNames } from '../src/core/policy/portable/policy-file';

const folder = mkdtempSync(path.join(tmpdir(), 'preflight-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileWith = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const good = fileWith('good.json', exportPolicy(firstPack, noNames));
const bare = fileWith('bare.json', JSON.stringify(firstPack));
const softer = fileWith(
  'softer.json',
  exportPolicy({ ...firstPack, rules: { ...firstPack.rules, substance: 'warn' } }, noNames),
);
const broken = fileWith(
  'broken.json',
  JSON.stringify({ ...firstPack, language: 'English', levels: [{ id: 'Blocker', title: '' }] }),
);

type Ran = { out: string; errors: string; status: number };
/** The real command, as `npm run -s preflight -- policy` starts it. */
const run = (...words: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const all = ['--import', 'tsx', 'cli/main.ts', 'policy', ...words];
    const child = execFile(process.execPath, all, (_error, out, errors) =>
      resolve({ out, errors, status: child.exitCode ?? -1 }),
    );
  });

test.each([good, bare])('a policy that can be used is one line with counts: %s', async (file) => {
  const { out, errors, status } = await run('check', file);
  expect(out).toMatch(/^learn-support, revision 1: 4 levels, .* 11 categories, [^\n]*\n$/);
  expect([errors, status]).toEqual(['', 0]);
});

test('each problem is a line that says where and what, and the status is 1', async () => {
  const { out, errors, status } = await run('check', broken);
  expect(out.split('\n')).toEqual([
    'language: This has to be a language of two small letters, such as en.',
    'levels.0.title: “Blocker”: Write something here.',
    'levels.0.guarded: “Blocker”: This is missing.',
    '',
  ]);
  expect([errors, status]).toEqual(['', 1]);
});

test('two policies that say the same differ in nothing', async () => {
  expect(await run('diff', good, bare)).toEqual({ out: '', errors: '', status: 0 });
});

test('a difference is a line with its section, and the status is 1', async () => {
  expect(await run('diff', good, softer)).toEqual({
    out: 'rules: “substance”: “block” becomes “warn”.\n',
    errors: '',
    status: 1,
  });
});

test.each([
  [['check'], 'Name one file after "policy check".'],
  [['check', good, bare], 'Name one file after "policy check".'],
  [['diff', good], 'Name two files after "policy diff".'],
  [['check', '/no/such/file'], 'The policy /no/such/file cannot be opened.'],
  [['diff', good, broken], 'cannot be used: language: This has to be a language'],
])('wrong use is one sentence and status 2: %j', async (words, sentence) => {
  const { out, errors, status } = await run(...words);
  expect(errors).toContain(sentence);
  expect([out, status]).toEqual(['', 2]);
});
