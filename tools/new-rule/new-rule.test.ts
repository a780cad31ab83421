import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const COPIED = ['src', 'locales', 'static', 'cli', 'docs', 'playground', 'tools', 'bench', 'e2e'];
const FILES = [
  'package.json',
  'tsconfig.json',
  'jest.config.ts',
  '.prettierrc.json',
  'manifest.yml',
  'eslint.config.mjs',
];
const isWanted = (file: string): boolean => !/\/(?:build|node_modules)(?:\/|$)/.test(file);

let copy = '';
const run = (file: string, ...words: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', file), ...words], { cwd: copy, encoding: 'utf8' });
const newRule = (id: string) => run('tsx/dist/cli.mjs', 'tools/new-rule/main.ts', id);
const read = (file: string): string => readFileSync(path.join(copy, file), 'utf8');

/** The project without its built parts, the packages by a link. */
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'preflight-new-rule-'));
  for (const folder of COPIED)
    cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true, filter: isWanted });
  for (const file of FILES) cpSync(path.join(root, file), path.join(copy, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(['', 'Stale-Version', 'stale', '../stale-version', 'stale-version-', 'required-part'])(
  'refuses the name %j and writes nothing',
  (id) => {
    const before = read('src/core/judge/rules/index.ts');
    const { status, stderr } = newRule(id);
    expect({ status, isSaid: /Name the rule|There is a rule/.test(stderr) }).toEqual({ status: 1, isSaid: true });
    expect(read('src/core/judge/rules/index.ts')).toBe(before);
  },
  60_000,
);

test('writes nothing where a list is not as expected', () => {
  const file = 'src/core/judge/sentences/de.ts';
  const before = read(file);
  writeFileSync(path.join(copy, file), before.replace('export const de', 'export const german'));
  const { status, stderr } = newRule('stale-version');
  writeFileSync(path.join(copy, file), before);
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining(file) });
  expect(read('src/core/judge/rules/index.ts')).not.toContain('stale-version');
}, 60_000);

test('a new rule passes types, format and tests, its own among them', () => {
  const { status, stdout } = newRule('stale-version');
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('docs/rules/stale-version.md'),
  });
  const files = [...stdout.matchAll(/^ {2}(\S+)$/gm)].map(([, file]) => file ?? '');
  expect(run('prettier/bin/prettier.cjs', '--check', ...files).stdout).toContain('All matched files');
  expect(run('typescript/bin/tsc', '--noEmit').stdout).toBe('');
  const tests = run(
    'jest/bin/jest.js',
    '--ci',
    'rules/stale-version',
    'rules/index',
    'judge/sentences',
    'messages/catalogues',
    'packs/',
    'portable/policy-json-schema',
  );
  expect(tests.stderr).not.toMatch(/●/);
  expect(tests.status).toBe(0);
}, 300_000);
