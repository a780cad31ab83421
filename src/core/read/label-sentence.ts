import { labelPiece } from './label-piece';
import type { ReadAs, ReadLabel } from './read-result';

/** What one sentence says, by itself. */
export function labelSentence(sentence: string, as: ReadAs): ReadLabel {
  const isNumbered = /^\s*\d{1,2}[.)]?\s+\S/.test(sentence);
  const isItem = isNumbered || /^\s*[-*•]\s+\S/.test(sentence);
  return labelPiece(sentence, { as, section: null, isItem, isNumbered, isTitle: false }).labels[0] ?? 'other';
}
