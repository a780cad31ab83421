import { fillIn, type BlanksOf } from '../../../judge/sentences/fill-in';
import { de } from './de';
import { en } from './en';

type Sentences = typeof en;
const catalogues = new Map<string, Readonly<Record<keyof Sentences, string>>>([
  ['en', en],
  ['de', de],
]);

/** A sentence about a policy as a file. `language`: two letters; one without a catalogue gets English. */
export function speak<K extends keyof Sentences>(language: string, key: K, values: BlanksOf<Sentences[K]>): string {
  return fillIn((catalogues.get(language) ?? en)[key], values);
}
