import type { Labelled } from './label-piece';
import { READ_PARTS, type ReadPart } from './read-result';

/** How plain the plainest sentence has to be, and all of them together, before a text holds a part. */
const LEAST: Readonly<Record<ReadPart, { best: number; all: number }>> = {
  observed: { best: 0.5, all: 0.5 },
  expected: { best: 2, all: 2 },
  reproSteps: { best: 1.5, all: 4 },
  stepsTried: { best: 2, all: 2 },
  environment: { best: 1.5, all: 1.5 },
};

const LEAST_HINT = 0.5;
const isHeaded = (part: ReadPart, { labels, because }: Labelled): boolean =>
  because === 'heading' && labels[0] === part;

function isThere(part: ReadPart, pieces: readonly Labelled[]): boolean {
  if (pieces.some((piece) => isHeaded(part, piece))) return true;
  const points = pieces.filter(({ labels }) => labels.includes(part)).map((piece) => piece.points[part]);
  const all = points.reduce((sum, one) => sum + one, 0);
  return points.some((one) => one >= LEAST[part].best) && all >= LEAST[part].all;
}

const trouble = ({ points }: Labelled): number => points.observed;

/** Nearly every report tells what is wrong: where nothing says it plainly, the sentence that hints at it most. */
function withTrouble<Piece extends Labelled>(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(({ labels }) => labels.includes('observed'))) return pieces;
  const most = Math.max(0, ...pieces.map(trouble));
  const at = most < LEAST_HINT ? -1 : pieces.findIndex((piece) => trouble(piece) === most);
  return pieces.map((piece, place) =>
    place === at
      ? { ...piece, labels: [...piece.labels, 'observed' as const], because: piece.because ?? 'hint' }
      : piece,
  );
}

/** Takes labels away that no more than a hint speaks for. */
export function settle<Piece extends Labelled>(all: readonly Piece[]): Piece[] {
  const pieces = withTrouble(all);
  const there = new Set(READ_PARTS.filter((part) => isThere(part, pieces)));
  return pieces.map((piece) => {
    const labels = piece.labels.filter((part) => there.has(part));
    return labels.length === piece.labels.length
      ? piece
      : { ...piece, labels, because: labels.length === 0 ? null : piece.because };
  });
}
