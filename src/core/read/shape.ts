import { ENOUGH } from './label-piece';
import type { Piece } from './pieces-of';
import type { ReadPart } from './read-result';

/** What the place of a paragraph among the others adds to what its words say. */
const BEGINS_WITH_STEPS = 4;
const ENDS_WITH_EXPECTED = 2;
const LONGEST_PARAGRAPH = 3;
const LONGEST_OUTCOME = 160;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+\s*$/;
export const isAddress = (text: string): boolean => ADDRESS.test(text);
const NOT_AN_OUTCOME =
  /[?…:]\s*$|^\W*$|^\s*(?:i|we|my|this|thanks?|please|hi|note|see|let|other|any|also|btw|attach\w*|regards|it)\b|\b(?:bug|issue|attach\w*|screenshot|version|patch|comment|build)\b|https?:/i;

const said = (piece: Piece, part: ReadPart, points: number): Piece => ({
  ...piece,
  labels: [part, ...piece.labels.filter((other) => other !== part)],
  because: piece.because ?? 'place',
  points: { ...piece.points, [part]: piece.points[part] + points },
});

function paragraphsOf(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [];
  for (const piece of pieces) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === piece.paragraph) last.push(piece);
    else paragraphs.push([piece]);
  }
  return paragraphs;
}

/** The first paragraph after the title says where or how: an address, an order, or what somebody did. */
export const beginsWithSteps = ([first, ...more]: readonly Piece[]): boolean =>
  first !== undefined && (isAddress(first.text) || (more.length < LONGEST_PARAGRAPH && first.points.reproSteps >= 2));

const tellsTrouble = (paragraph: readonly Piece[]): boolean =>
  paragraph.some(({ points }) => points.observed >= ENOUGH);
export const isOutcome = ([first]: readonly Piece[]): boolean =>
  first !== undefined &&
  first.kind === 'text' &&
  first.text.length <= LONGEST_OUTCOME &&
  first.points.observed < ENOUGH &&
  first.points.reproSteps < ENOUGH &&
  first.points.stepsTried < ENOUGH &&
  first.points.environment < ENOUGH &&
  !NOT_AN_OUTCOME.test(first.text);

const isElsewhere = (paragraph: readonly Piece[]): boolean =>
  paragraph.every(
    ({ kind, section, labels }) => kind === 'machine' || section === 'environment' || labels[0] === 'environment',
  );
const HEADED: ReadonlySet<Piece['section']> = new Set<Piece['section']>([
  'observed',
  'expected',
  'reproSteps',
  'stepsTried',
]);

/** Which paragraph tells the steps and which the expected outcome, by their order; -1 for none. */
function placesOf(paragraphs: readonly (readonly Piece[])[]): { steps: number; outcome: number } {
  const told = paragraphs.map((_, at) => at).filter((at) => at > 0 && !isElsewhere(paragraphs[at] ?? []));
  const steps = told.find((at) => beginsWithSteps(paragraphs[at] ?? []));
  if (steps === undefined || steps !== told[0]) return { steps: -1, outcome: -1 };
  const trouble = told.find((at) => at > steps && tellsTrouble(paragraphs[at] ?? []));
  const outcome = told.find((at) => at > (trouble ?? paragraphs.length) && isOutcome(paragraphs[at] ?? []));
  return { steps, outcome: outcome ?? -1 };
}

/** Reports whose headings were left out keep their order: steps, what happened, what should have. */
export function shape(pieces: readonly Piece[]): Piece[] {
  if (pieces[0]?.isTitle !== true || pieces.some(({ section }) => HEADED.has(section))) return [...pieces];
  const paragraphs = paragraphsOf(pieces);
  const { steps, outcome } = placesOf(paragraphs);
  const isSaid = pieces.some(({ points }) => points.expected >= ENDS_WITH_EXPECTED);
  return paragraphs.flatMap((paragraph, at) => {
    if (at === steps) return paragraph.map((piece) => said(piece, 'reproSteps', BEGINS_WITH_STEPS));
    if (at !== outcome || isSaid) return paragraph;
    return paragraph.map((piece, place) => (place === 0 ? said(piece, 'expected', ENDS_WITH_EXPECTED) : piece));
  });
}
