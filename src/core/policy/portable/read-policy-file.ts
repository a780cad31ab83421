import * as z from 'zod/mini';

import { PolicyRows } from '../policy-rows';
import { issueWords } from './issue-words';
import { FILE_VERSION, FORMAT, noNames, PolicyFile, ReferenceNames } from './policy-file';
import type { PolicyProblem } from './policy-problem';
import { policyProblems } from './policy-problems';
import { tooWild } from './too-wild';
import { unknownKeys } from './unknown-keys';
import { speak } from './words/speak';

/** In characters. The largest legal policy is well below half of it. */
export const MOST_MEGABYTES = 2;
const MOST_CHARACTERS = MOST_MEGABYTES * 1_000_000;

export type ReadFile = { ok: true; file: PolicyFile } | { ok: false; problems: PolicyProblem[] };

const Bare = z.looseObject({ levels: z.unknown(), rules: z.unknown(), parts: z.unknown() });
const Wrapped = z.looseObject({
  format: z.literal(FORMAT),
  schemaVersion: z.optional(z.unknown()),
  names: z.optional(z.unknown()),
});
const Versioned = z.looseObject({ schemaVersion: z.int() });

const only = (words: string, path = ''): ReadFile => ({ ok: false, problems: [{ path, words }] });

function jsonOf(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return null;
  }
}

/** A version that is not ours is told as such: every other finding would only follow from it. */
function otherVersion(given: unknown, path: string, language: string): PolicyProblem | null {
  const version = Versioned.safeParse(given).data?.schemaVersion;
  if (version === undefined || version === FILE_VERSION) return null;
  const key = version > FILE_VERSION ? 'file.newer' : 'file.older';
  return { path, words: speak(language, key, { version: String(version) }) };
}

function namesProblems(given: unknown, language: string): PolicyProblem[] {
  const parsed = ReferenceNames.safeParse(given);
  if (parsed.success)
    return unknownKeys(given, parsed.data, ['names']).map((path) => ({
      path: path.map(String).join('.'),
      words: speak(language, 'unknown-key', {}),
    }));
  return parsed.error.issues.map((issue) => ({
    path: ['names', ...issue.path].map(String).join('.'),
    words: issueWords(issue, issue.path, given, language),
  }));
}

function read(policy: unknown, names: unknown, prefix: string, language: string): ReadFile {
  const other = otherVersion(policy, prefix, language);
  if (other !== null) return { ok: false, problems: [other] };
  const inPolicy = policyProblems(policy, language).map(({ path, words }) => ({
    path: [prefix, path].filter((part) => part !== '').join('.'),
    words,
  }));
  const problems = [...namesProblems(names, language), ...inPolicy];
  if (problems.length > 0) return { ok: false, problems };
  const file: PolicyFile = {
    format: FORMAT,
    schemaVersion: FILE_VERSION,
    names: ReferenceNames.parse(names),
    policy: PolicyRows.parse(policy),
  };
  return { ok: true, file };
}

function readWrapped(wrapped: z.infer<typeof Wrapped>, language: string): ReadFile {
  const other = otherVersion(wrapped, '', language);
  if (other !== null) return { ok: false, problems: [other] };
  if (wrapped.schemaVersion === undefined) return only(speak(language, 'missing', {}), 'schemaVersion');
  const unknown = Object.keys(wrapped).find((key) => !(key in PolicyFile.shape));
  if (unknown !== undefined) return only(speak(language, 'unknown-key', {}), unknown);
  return read(wrapped['policy'], wrapped.names, 'policy', language);
}

/**
 * A policy file, or a policy alone, from the text of a file that anybody may have written. Whatever is wrong comes back as
 * problems in words of `language` (two letters); nothing of a file that has one is used. Never throws, does no work that grows
 * faster than the text.
 */
export function readPolicyFile(text: string, language = 'en'): ReadFile {
  if (text.length > MOST_CHARACTERS) return only(speak(language, 'file.too-large', { most: String(MOST_MEGABYTES) }));
  const json = jsonOf(text);
  if (json === null) return only(speak(language, 'file.not-json', {}));
  const wild = tooWild(json.value, language);
  if (wild !== null) return { ok: false, problems: [wild] };
  const wrapped = Wrapped.safeParse(json.value).data;
  if (wrapped !== undefined) return readWrapped(wrapped, language);
  return Bare.safeParse(json.value).success && !hasFormat(json.value)
    ? read(json.value, noNames, '', language)
    : only(speak(language, 'file.foreign', {}));
}

const hasFormat = (value: unknown): boolean => typeof value === 'object' && value !== null && 'format' in value;
