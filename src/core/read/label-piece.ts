import { wordsOf } from '../suggest/tokens-of';
import { READ_PARTS, type ReadAs, type ReadPart } from './read-result';
import { scorePiece } from './score-piece';

/** What a sentence is surrounded by. */
export type Surroundings = {
  as: ReadAs;
  section: ReadPart | 'other' | null;
  isItem: boolean;
  isNumbered: boolean;
  isTitle: boolean;
};
export type Labelled = { labels: readonly ReadPart[]; because: string | null };

const ENOUGH = 1;
/** Under a heading, words have to be as plain as this to say something else as well. */
const PLAIN = 2;
const ITEM_IS_A_STEP = 0.5;
const NUMBERED_IS_A_STEP = 1;

/** Which parts a sentence belongs to, the clearest first. */
export function labelPiece(text: string, around: Surroundings): Labelled {
  const { points, because } = scorePiece(wordsOf(text), around.as);
  if (around.isNumbered) points.reproSteps += NUMBERED_IS_A_STEP;
  else if (around.isItem) points.reproSteps += ITEM_IS_A_STEP;
  if (around.isTitle) points.reproSteps = 0;
  if (points.stepsTried >= ENOUGH) points.reproSteps -= 1;
  const named = around.section === 'other' ? null : around.section;
  const enough = named === null ? ENOUGH : PLAIN;
  const said = READ_PARTS.filter(
    (part) => part !== named && points[part] >= enough && points[part] >= points.other,
  ).toSorted((one, other) => points[other] - points[one]);
  if (named !== null) return { labels: [named, ...said], because: 'heading' };
  const [best] = said;
  return { labels: said, because: best === undefined ? null : (because[best] ?? 'list') };
}
