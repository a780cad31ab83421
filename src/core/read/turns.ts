import type { Piece } from './pieces-of';
import type { ReadPart } from './read-result';

/** Names under which somebody helps; without one, whoever speaks first has the trouble. */
const HELPER =
  /\b(?:coach|coaches|tutor|mentor|teacher|instructor|support|agent|helper|helpdesk|staff|admin|moderator|bot|tc)\b/i;
const QUESTION = /\?[\s"')]*$/;
/** What a question asks for: its answer is that part, however short. */
const ASKS: readonly [part: ReadPart, words: RegExp][] = [
  ['expected', /\b(?:expect\w*|should|supposed|want|trying to|goal|hoping)\b/i],
  ['stepsTried', /\b(?:tried|try|refresh\w*|restart\w*|reload\w*|clear\w*|reinstall\w*|already)\b/i],
  [
    'environment',
    /\b(?:browser|os|operating|system|version|computer|laptop|machine|ide|environment|device|mac|windows|linux)\b/i,
  ],
  ['reproSteps', /\b(?:steps?|reproduce|how do you|what did you do|what do you do|where do you|click)\b/i],
  ['observed', /\b(?:see|happens?|happening|happened|error|message|wrong|problem|issue|screen)\b/i],
];
const PLAIN = 3;

const reporterOf = (pieces: readonly Piece[]): string | null => {
  const speakers = pieces.flatMap(({ speaker }) => speaker ?? []);
  return speakers.find((speaker) => !HELPER.test(speaker)) ?? null;
};

const partAsked = (text: string): ReadPart | null =>
  QUESTION.test(text) ? (ASKS.find(([, words]) => words.test(text))?.[0] ?? null) : null;

const keepTried = (piece: Piece): Piece => {
  const labels = QUESTION.test(piece.text) ? [] : piece.labels.filter((part) => part === 'stepsTried');
  return { ...piece, labels, because: labels.length === 0 ? null : piece.because };
};
const answering = (piece: Piece, part: ReadPart): Piece => ({
  ...piece,
  labels: [part, ...piece.labels.filter((other) => other !== part)],
  because: 'answer',
  points: { ...piece.points, [part]: piece.points[part] + PLAIN },
});

/**
 * Speaker turns: what a helper asks or tells to do is no fact of the reporter (what a helper has tried is one for the
 * report), and the reporter's first words after a question answer it.
 */
export function turns(pieces: readonly Piece[]): Piece[] {
  const reporter = reporterOf(pieces);
  if (reporter === null || pieces.every(({ speaker }) => speaker === reporter)) return [...pieces];
  let asked: ReadPart | null = null;
  return pieces.map((piece) => {
    if (piece.speaker === null) return piece;
    if (piece.speaker !== reporter) {
      asked = partAsked(piece.text) ?? asked;
      return keepTried(piece);
    }
    const part = asked;
    asked = null;
    return part === null || QUESTION.test(piece.text) ? piece : answering(piece, part);
  });
}
