import { en } from './en';

type Sentences = typeof en;
type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
export type Values<K extends keyof Sentences> = Record<Names<Sentences[K]>, string>;

/** The sentence with its blanks filled in; the compiler asks for exactly the names that stand in it. */
export function say<K extends keyof Sentences>(key: K, values: Values<K>): string {
  const given: Record<string, string> = values;
  return en[key].replace(/\{([a-z]+)\}/g, (blank, name: string) => given[name] ?? blank);
}
