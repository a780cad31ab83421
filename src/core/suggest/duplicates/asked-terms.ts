import { termsOf } from '../terms/terms-of';
import type { DuplicateQuery } from './candidate';
import { MOST_SIGNS } from './index-candidates';

/** `weight`: how much the query asks for it; `word`: as the person wrote it first. */
export type Asked = { term: string; weight: number; word: string };

/** What stands in the description counts less than half: its words are many, and many of them are logs. */
const DESCRIPTION_SHARE = 0.4;

function addText(asked: Map<string, Asked>, text: string, share: number): void {
  const counts = new Map<string, { count: number; word: string }>();
  for (const { term, word } of termsOf(text.slice(0, MOST_SIGNS))) {
    const seen = counts.get(term);
    counts.set(term, { count: (seen?.count ?? 0) + 1, word: seen?.word ?? word });
  }
  for (const [term, { count, word }] of counts) {
    const before = asked.get(term);
    const weight = (before?.weight ?? 0) + (share * 2 * count) / (count + 1);
    asked.set(term, { term, weight, word: before?.word ?? word });
  }
}

/** The terms that are looked for, each once; more of the same says less each time. */
export function askedTerms({ summary, description }: Pick<DuplicateQuery, 'summary' | 'description'>): Asked[] {
  const asked = new Map<string, Asked>();
  addText(asked, summary, 1);
  addText(asked, description, DESCRIPTION_SHARE);
  return [...asked.values()];
}
