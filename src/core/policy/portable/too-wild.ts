import type { PolicyProblem } from './policy-problem';
import { speak } from './words/speak';

/** A policy at every cap of the schema has fewer entries; `portable.test` holds it to that. */
export const MOST_ENTRIES = 60_000;
const MOST_DEPTH = 20;
/** Names that mean something to every object of JavaScript. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

type Waiting = { value: object; path: string; depth: number };

/**
 * What makes a file no policy before anybody looks at its settings: too many entries, too deep, or names that could reach
 * past them. One pass without recursion; stops at the first finding. Null: it may be checked.
 */
export function tooWild(given: unknown, language: string): PolicyProblem | null {
  const waiting: Waiting[] = typeof given === 'object' && given !== null ? [{ value: given, path: '', depth: 1 }] : [];
  let entries = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at.depth > MOST_DEPTH) return { path: at.path, words: speak(language, 'file.too-deep', {}) };
    for (const [key, value] of Object.entries<unknown>({ ...at.value })) {
      const path = at.path === '' ? key : `${at.path}.${key}`;
      entries += 1;
      if (entries > MOST_ENTRIES)
        return { path: '', words: speak(language, 'file.too-many', { most: String(MOST_ENTRIES) }) };
      if (RESERVED.includes(key)) return { path: at.path, words: speak(language, 'file.reserved-key', { key }) };
      if (typeof value === 'object' && value !== null) waiting.push({ value, path, depth: at.depth + 1 });
    }
  }
  return null;
}
