import { behindDe } from './behind-de';
import { behindEn } from './behind-en';
import { fillIn, type BlanksOf } from './fill-in';

type Sentences = typeof behindEn;
const catalogues = new Map<string, Readonly<Record<keyof Sentences, string>>>([
  ['en', behindEn],
  ['de', behindDe],
]);

/** As `say`, for what is said behind the screens: in the gate's refusals, in comments, about a whole policy. */
export function sayBehind<K extends keyof Sentences>(language: string, key: K, values: BlanksOf<Sentences[K]>): string {
  return fillIn((catalogues.get(language) ?? behindEn)[key], values);
}
