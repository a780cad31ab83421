import type * as z from 'zod/mini';

import { PolicyRows } from '../policy-rows';
import { Policy } from '../policy';
import { innerProblems } from './inner-problems';
import { issueWords } from './issue-words';
import type { PolicyProblem } from './policy-problem';
import { unknownKeys } from './unknown-keys';
import { rowNameAt, type Path } from './value-at';
import { speak } from './words/speak';

/** More than this nobody reads; the rest is counted. */
const MOST = 100;

/** Of the forms that a value could have, the one that it misses least. */
const closest = (forms: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] =>
  forms.reduce((best, form) => (form.length < best.length ? form : best), forms[0] ?? []);

type Found = { path: Path; issue: z.core.$ZodIssue };
function flattened(issue: z.core.$ZodIssue, before: Path = []): Found[] {
  const path = [...before, ...issue.path];
  const inner = issue.code === 'invalid_union' ? closest(issue.errors) : [];
  return inner.length === 0 ? [{ path, issue }] : inner.flatMap((one) => flattened(one, path));
}

const told = (path: Path, words: string, given: unknown, language: string): PolicyProblem => {
  const row = rowNameAt(given, path);
  return { path: path.map(String).join('.'), words: row === null ? words : speak(language, 'in-row', { row, words }) };
};

function capped(problems: readonly PolicyProblem[], language: string): PolicyProblem[] {
  if (problems.length <= MOST) return [...problems];
  const more = { path: '', words: speak(language, 'more', { count: String(problems.length - MOST) }) };
  return [...problems.slice(0, MOST), more];
}

/**
 * Everything that is wrong with what claims to be a policy; none: it can be used. Beside the schema's own findings: settings
 * that nobody knows, ids that are there twice or name nothing, conditions in a circle, links that are none. At most 100, in
 * words of `language` (two letters). Ends soon for anything that `tooWild` lets pass; never throws.
 */
export function policyProblems(given: unknown, language = 'en'): PolicyProblem[] {
  const rows = PolicyRows.safeParse(given);
  if (!rows.success) {
    const found = rows.error.issues.flatMap((issue) => flattened(issue));
    return capped(
      found.map(({ path, issue }) => told(path, issueWords(issue, path, given, language), given, language)),
      language,
    );
  }
  const unknown = unknownKeys(given, rows.data).map((path) =>
    told(path, speak(language, 'unknown-key', {}), given, language),
  );
  const inner = innerProblems(rows.data, language).map(({ path, words }) => told(path, words, given, language));
  if (unknown.length + inner.length > 0) return capped([...unknown, ...inner], language);
  const whole = Policy.safeParse(rows.data);
  return whole.success ? [] : [{ path: '', words: issueWords(whole.error.issues[0] ?? unfit, [], given, language) }];
}
const unfit: z.core.$ZodIssue = { code: 'custom', path: [], message: '', input: null };
