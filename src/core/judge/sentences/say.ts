import { de } from './de';
import { en } from './en';

export type Sentences = typeof en;
type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
export type Values<K extends keyof Sentences> = Record<Names<Sentences[K]>, string>;

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
  const given: Record<string, string> = values;
  const sentence = (catalogues.get(language) ?? en)[key];
  return sentence.replace(/\{([a-z]+)\}/g, (blank, name: string) => given[name] ?? blank);
}

/** Whether the engine has a catalogue of its own for this language. */
export const hasSentences = (language: string): boolean => catalogues.has(language);
