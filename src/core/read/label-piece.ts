import { wordsOf } from '../suggest/tokens-of';
import { READ_PARTS, type ReadAs, type ReadPart } from './read-result';
import { scorePiece, type Scores } from './score-piece';
import { looksLikeCode } from './segment/looks-like-code';

/** What a sentence is surrounded by. */
export type Surroundings = {
  as: ReadAs;
  section: ReadPart | 'other' | null;
  isItem: boolean;
  isNumbered: boolean;
  isTitle: boolean;
};
export type Labelled = {
  labels: readonly ReadPart[];
  because: string | null;
  /** How much the words speak for each part. */
  points: Readonly<Record<ReadPart, number>>;
};

/** What a sentence's words need to speak for a part. */
export const ENOUGH = 1;
/** Under a heading, words have to be as plain as this to say something else as well. */
const PLAIN = 2;
const ITEM_IS_A_STEP = 0.5;
const NUMBERED_IS_A_STEP = 1.5;
/** In a chat a question asks for help, and what is told is mostly what happened. */
const QUESTION = /\?[\s"')]*$/;
const ASKS = 1.5;
/** The words of an address, or of a reference to another work item, say nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b(?:bug|issue|ticket|defect)\s?#?\d{2,9}\b/gi;
const TOLD_IN_CHAT = 1.25;
/** Where a sentence of a chat tells what leads to what, the outcome is what it is about. */
const ENDS_SO = 0.25;
/** What says a little of a part, but not enough for it. */
export const HINT = 0.75;

export const noPoints = { observed: 0, expected: 0, reproSteps: 0, stepsTried: 0, environment: 0 };
export const nothing: Labelled = { labels: [], because: null, points: noPoints };

/** Under a heading: how often it happens, or a number with nothing behind it. Neither is an answer. */
const NO_ANSWER =
  /^\W{0,8}(?:always|sometimes|often|rarely|never|every ?time|once|intermittent(?:ly)?|did ?n.?t try|yes|no|n\/?a|none|\d{1,2})?\W{0,8}$/i;

function weigh({ points }: Scores, around: Surroundings, asks: boolean): Record<ReadPart | 'other', number> {
  const weighed = { ...points };
  const tellsOther = points.observed >= ENOUGH || points.expected >= ENOUGH;
  if (around.isTitle) weighed.reproSteps = 0;
  else if (around.isNumbered && (points.reproSteps > 0 || !tellsOther)) weighed.reproSteps += NUMBERED_IS_A_STEP;
  else if (around.isItem) weighed.reproSteps += weighed.reproSteps > 0 ? ITEM_IS_A_STEP : 0;
  if (weighed.stepsTried >= ENOUGH) weighed.reproSteps -= 1;
  if (around.as === 'chat' && asks) weighed.other += ASKS;
  if (around.as === 'chat' && weighed.observed >= HINT)
    weighed.observed = Math.max(weighed.observed + TOLD_IN_CHAT, weighed.reproSteps + ENDS_SO);
  return weighed;
}

/** Which parts a sentence belongs to, the clearest first. */
export function labelPiece(text: string, around: Surroundings): Labelled {
  const named = around.section === 'other' ? null : around.section;
  if (named === null ? looksLikeCode(text) : named === 'reproSteps' && NO_ANSWER.test(text)) return nothing;
  const scores = scorePiece(wordsOf(text.replace(ADDRESS, ' ')), around.as);
  const points = weigh(scores, around, QUESTION.test(text));
  const enough = named === null ? ENOUGH : PLAIN;
  const said = READ_PARTS.filter(
    (part) => part !== named && points[part] >= enough && points[part] >= points.other,
  ).toSorted((one, other) => points[other] - points[one]);
  if (named !== null) return { labels: [named, ...said], because: 'heading', points };
  const [best] = said;
  return { labels: said, because: best === undefined ? null : (scores.because[best] ?? 'list'), points };
}
