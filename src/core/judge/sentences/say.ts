import { de } from './de';
import { en } from './en';
import { fillIn, type BlanksOf } from './fill-in';

export type Sentences = typeof en;
export type Values<K extends keyof Sentences> = BlanksOf<Sentences[K]>;

/** By the language that a policy is written in. */
const catalogues = new Map<string, Readonly<Record<keyof Sentences, string>>>([
  ['en', en],
  ['de', de],
]);

/**
 * The sentence with its blanks filled in; the compiler asks for exactly the names that stand in it. `language`: two
 * letters, as in a policy; one without a catalogue gets English.
 */
export function say<K extends keyof Sentences>(language: string, key: K, values: Values<K>): string {
  return fillIn((catalogues.get(language) ?? en)[key], values);
}

/** Whether the engine has a catalogue of its own for this language. */
export const hasSentences = (language: string): boolean => catalogues.has(language);
