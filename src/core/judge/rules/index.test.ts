import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { RuleId } from '../../policy/policy';
import { en } from '../sentences/en';
import { rules } from '.';

const here = readdirSync(__dirname);
const files = here.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts');
const docs = path.join(process.cwd(), 'docs', 'rules');

test('every rule of the policy is in the list once', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...RuleId.options].sort());
});

test('every rule has a file of its own name, and every file is a rule', () => {
  expect(files.sort()).toEqual([...RuleId.options].map((id) => `${id}.ts`).sort());
});

test.each(RuleId.options)('%s has a test beside it', (id) => {
  expect(here).toContain(`${id}.test.ts`);
});

test.each(RuleId.options)('%s has a page that says when it speaks and how to change it', (id) => {
  const page = path.join(docs, `${id}.md`);
  expect(existsSync(page)).toBe(true);
  const text = readFileSync(page, 'utf8');
  for (const heading of [`# ${id}`, '## When it speaks', '## How hard', '## Example', '## How to change it'])
    expect(text).toContain(heading);
});

test('every page in the folder belongs to a rule', () => {
  expect(
    readdirSync(docs)
      .filter((name) => name !== 'README.md')
      .sort(),
  ).toEqual([...RuleId.options].map((id) => `${id}.md`).sort());
});

test.each(RuleId.options)('%s has a sentence', (id) => {
  expect(Object.keys(en).some((key) => key.startsWith(`${id}.`))).toBe(true);
});
