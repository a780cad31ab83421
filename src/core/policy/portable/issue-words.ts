import { fitsStorage } from '../fits-storage';
import type * as z from 'zod/mini';

import { sayBehind } from '../../judge/sentences/say-behind';
import { valueAt, type Path } from './value-at';
import { speak } from './words/speak';

type Issue = z.core.$ZodIssue;

const TYPES = new Map([
  ['string', 'not-text'],
  ['number', 'not-number'],
  ['int', 'not-whole'],
  ['boolean', 'not-boolean'],
  ['array', 'not-list'],
  ['object', 'not-group'],
  ['record', 'not-group'],
] as const);

/** The patterns of the schema, as zod tells them. */
const FORMATS = new Map([
  ['/^[A-Za-z][A-Za-z0-9-]{0,39}$/', 'id-format'],
  ['/^\\d{1,18}$/', 'number-format'],
  ['/^[A-Za-z0-9:._-]{1,128}$/', 'account-format'],
  ['/^(about|answers|impact|done|evidence|couldNot)\\.[A-Za-z0-9-]{1,40}$/', 'path-format'],
  ['/^[a-z]{2}$/', 'language-format'],
  ['/^[a-z]{1,20}$/', 'letters-format'],
] as const);
const typeKey = (type: string) => [...TYPES].find(([known]) => known === type)?.[1] ?? 'wrong';
const formatKey = (pattern: string) => [...FORMATS].find(([known]) => known === pattern)?.[1] ?? 'format';

const isShort = ({ origin, minimum }: { origin: string; minimum: number | bigint }) =>
  origin === 'string' && Number(minimum) === 1;

function sizeWords(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, language: string): string {
  const isNumber = issue.origin === 'number' || issue.origin === 'int';
  if (issue.code === 'too_small') {
    if (isShort(issue)) return speak(language, 'empty', {});
    return speak(language, isNumber ? 'too-low' : 'too-few', { least: String(issue.minimum) });
  }
  const key = isNumber ? 'too-high' : issue.origin === 'string' ? 'too-long' : 'too-many';
  return speak(language, key, { most: String(issue.maximum) });
}

const valuesWords = (values: readonly unknown[], isVersion: boolean, language: string): string =>
  isVersion
    ? speak(language, 'other-version', { known: values.map(String).join(', ') })
    : speak(language, 'not-one-of', { values: values.map(String).join(', ') });

/** What to do about one finding of the schema. `given`: the whole that was checked. Never a text of the schema's own. */
export function issueWords(issue: Issue, path: Path, given: unknown, language: string): string {
  if (issue.code !== 'invalid_key' && path.length > 0 && valueAt(given, path) === undefined)
    return speak(language, 'missing', {});
  switch (issue.code) {
    case 'invalid_type':
      return speak(language, typeKey(issue.expected), {});
    case 'invalid_format':
      return speak(language, formatKey(issue.pattern ?? ''), {});
    case 'invalid_value':
      return valuesWords(issue.values, path.at(-1) === 'schemaVersion', language);
    case 'too_big':
    case 'too_small':
      return sizeWords(issue, language);
    case 'invalid_union':
      return speak(language, 'no-form', {});
    case 'unrecognized_keys':
      return speak(language, 'unknown-key', {});
    case 'custom':
      return path.length === 0
        ? sayBehind(language, fitsStorage(given) ? 'policy.too-large' : 'policy.too-long', {})
        : speak(language, 'wrong', {});
    default:
      return speak(language, 'wrong', {});
  }
}
