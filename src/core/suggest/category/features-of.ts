import { termsOf } from '../terms/terms-of';

/** The texts of a work item that its category is told from. */
export type ItemText = { summary: string; description: string };

/** How often each word, and each two words in a row, stands in a text; `word`: as it was written first. */
export type Features = Map<string, { count: number; word: string }>;

/** What comes later in a long text is logs and stack traces: it costs time and tells little. */
const MOST_SIGNS = 12_000;
const MOST_TERMS = 400;
/** Stands between two words that follow each other; no word holds one. */
export const PAIR = ' ';

function count(features: Features, feature: string, word: string): void {
  const there = features.get(feature);
  if (there === undefined) features.set(feature, { count: 1, word });
  else there.count += 1;
}

export function featuresOf(text: string): Features {
  const features: Features = new Map();
  const terms = termsOf(text.slice(0, MOST_SIGNS)).slice(0, MOST_TERMS);
  terms.forEach(({ term, word }, at) => {
    count(features, term, word);
    const before = terms[at - 1];
    if (before !== undefined) count(features, `${before.term}${PAIR}${term}`, `${before.word} ${word}`);
  });
  return features;
}
