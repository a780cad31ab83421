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

type Reader = { given: unknown; language: string; naming: 'rows' | 'bare' };
const told = (path: Path, words: string, { given, language, naming }: Reader): PolicyProblem => {
  const row = naming === 'bare' ? null : rowNameAt(given, path);
  return { path: path.map(String).join('.'), words: row === null ? words : speak(language, 'in-row', { row, words }) };
};

function capped(problems: readonly PolicyProblem[], language: string): PolicyProblem[] {
  if (problems.length <= MOST) return [...problems];
  const more = { path: '', words: speak(language, 'more', { count: String(problems.length - MOST) }) };
  return [...problems.slice(0, MOST), more];
}

function inRows(rows: PolicyRows, reader: Reader): PolicyProblem[] {
  const { given, language } = reader;
  const unknown = unknownKeys(given, rows).map((path) => told(path, speak(language, 'unknown-key', {}), reader));
  return [...unknown, ...innerProblems(rows, language).map(({ path, words }) => told(path, words, reader))];
}

/**
 * Everything that is wrong with what claims to be a policy; none: it can be used. Beside the schema's own findings: settings
 * that nobody knows, ids that are there twice or name nothing, conditions in a circle, links that are none. At most 100, in
 * words of `language` (two letters); `bare` without the name of the row, for a reader who stands in front of it. Ends soon for
 * anything that `tooWild` lets pass; never throws.
 */
export function policyProblems(given: unknown, language = 'en', naming: Reader['naming'] = 'rows'): PolicyProblem[] {
  const reader = { given, language, naming };
  const rows = PolicyRows.safeParse(given);
  if (!rows.success) {
    const found = rows.error.issues.flatMap((issue) => flattened(issue));
    return capped(
      found.map(({ path, issue }) => told(path, issueWords(issue, path, given, language), reader)),
      language,
    );
  }
  const inside = inRows(rows.data, reader);
  if (inside.length > 0) return capped(inside, language);
  const whole = Policy.safeParse(rows.data);
  return whole.success ? [] : [{ path: '', words: issueWords(whole.error.issues[0] ?? unfit, [], given, language) }];
}
const unfit: z.core.$ZodIssue = { code: 'custom', path: [], message: '', input: null };
