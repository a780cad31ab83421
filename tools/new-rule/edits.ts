import { packs } from '../../src/core/policy/packs/packs';
import { insertLine } from './insert-line';
import type { RuleName } from './rule-name';

/** Lines that go before the first `end` behind `start`, in the file at `path`. */
export type Edit = { path: string; start: string; end: string; line: string };

const LIST = 'src/core/judge/rules/index.ts';
const POLICIES = packs.map(({ id }) => `src/core/policy/packs/${id}.ts`);

const inList = ({ id, constant }: RuleName): Edit[] => [
  { path: 'src/core/policy/policy-rows.ts', start: 'RuleId = z.enum([', end: '\n]);', line: `  '${id}',` },
  {
    path: LIST,
    start: "import type { Rule } from '../rule';",
    end: '\n\n',
    line: `import { ${constant} } from './${id}';`,
  },
  { path: LIST, start: 'rules: readonly Rule[] = [', end: '\n];', line: `  ${constant},` },
];

const inWords = ({ id, words }: RuleName): Edit[] => [
  {
    path: 'src/core/judge/sentences/en.ts',
    start: 'export const en = {',
    end: '\n} as const;',
    line: `  '${id}.found': 'Write a summary.',`,
  },
  {
    path: 'src/core/judge/sentences/de.ts',
    start: 'export const de',
    end: '\n};',
    line: `  '${id}.found': 'Bitte eine Zusammenfassung schreiben.',`,
  },
  ...['en', 'de'].map((language) => ({
    path: `static/messages/${language}/issue-status.ts`,
    start: '  rules: {',
    end: '\n  },',
    line: `    '${id}': '${words}',`,
  })),
];

const inPolicies = ({ id }: RuleName): Edit[] => [
  ...POLICIES.map((path) => ({ path, start: '  rules: {', end: '\n  },', line: `    '${id}': 'off',` })),
  {
    path: 'src/core/testing/ordinary-bites.ts',
    start: 'export const ordinaryBites',
    end: '\n}',
    line: `  '${id}': 'off',`,
  },
];

const inPages = ({ id, words }: RuleName): Edit[] => [
  { path: 'docs/rules/README.md', start: '| rule ', end: '\n\n', line: `| [${id}](${id}.md) | ${words}? |` },
];

/** Every list that a rule stands in: its id, the rules, the sentences, the policies (`off`), the table of pages. */
export const editsFor = (name: RuleName): Edit[] => [
  ...inList(name),
  ...inWords(name),
  ...inPolicies(name),
  ...inPages(name),
];

/** The files with the edits made, by path. Reads nothing twice and writes nothing. */
export function edited(edits: readonly Edit[], read: (path: string) => string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { path, line, ...place } of edits) {
    try {
      files[path] = insertLine(files[path] ?? read(path), place, line);
    } catch (error) {
      throw new Error(`${path} is not as expected, so nothing was written.`, { cause: error });
    }
  }
  return files;
}
