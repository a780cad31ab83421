import { HINT, labelPiece, type Labelled } from './label-piece';
import type { ReadAs, ReadLabel, ReadPart } from './read-result';

/** A title often begins with the name of its area: what follows is no order. */
const TAG = /^\s*\[[\w /&-]{2,30}\]\s*\w/;
/** Alone, a sentence needs plainer words for what should be and how to get there, since nothing around it bears them out. */
const ALONE: Readonly<Partial<Record<ReadPart, number>>> = { expected: 2, reproSteps: 1.5 };

/** What a sentence without any others around it is about; a hint of trouble decides where nothing else speaks. */
function labelAlone({ labels, because, points }: Labelled, isItem: boolean): ReadLabel {
  const hints = points.observed >= HINT;
  if (hints && !isItem && because === 'when-doing') return 'observed';
  const plain = labels.find((part) => points[part] >= (ALONE[part] ?? 0));
  return plain ?? (hints ? 'observed' : 'other');
}

/** What one sentence says, by itself. "When I do this, that happens" tells the outcome: the condition alone is no step. */
export function labelSentence(sentence: string, as: ReadAs): ReadLabel {
  const isNumbered = /^\s*\d{1,2}[.)]?\s+\S/.test(sentence);
  const isItem = isNumbered || /^\s*[-*•]\s+\S/.test(sentence);
  const piece = labelPiece(sentence, { as, section: null, isItem, isNumbered, isTitle: TAG.test(sentence) });
  return as === 'chat' ? (piece.labels[0] ?? 'other') : labelAlone(piece, isItem);
}
