type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
/** The blanks of a sentence: the compiler asks for exactly the names that stand in it. */
export type BlanksOf<S extends string> = Record<Names<S>, string>;

/** Every `{name}` replaced by what is given for it, which is taken as it is. */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-z]+)\}/g, (blank, name: string) => values[name] ?? blank);
}
