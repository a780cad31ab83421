import { findEnvironment } from './environment/find-environment';
import { ENOUGH } from './label-piece';
import { piecesOf, type Piece } from './pieces-of';
import { byPart, READ_PARTS, type ReadLabel, type ReadPart } from './read-result';
import { blocksOf } from './segment/blocks-of';
import { beginsWithSteps, isAddress, isOutcome } from './shape';

type Weighed = { pieces: readonly Piece[]; points: Record<ReadPart, number>; isNames: boolean };

/** Sentences after the plainest add a little. */
const FURTHER = 0.2;
/** The first sentence tells what a block is about. */
const FIRST = 1.6;
const ADDRESS_FIRST = 20;
const STEPS_FIRST = 1;
const NUMBERED = 2;
const HEADED = 10;
/** A block of names and numbers: at most this many letters beside each version or name. */
const LETTERS_PER_NAME = 24;
const TRACE = /Traceback|Exception|^\s*at \w|\berror\b/im;
const NUMBER = /^\s*v?\d{1,4}(?:\.\d{1,5}){0,4}[\w.+-]{0,30}\s*$/;

function pointsOf(pieces: readonly Piece[], part: ReadPart): number {
  const all = pieces.map(({ points, labels, because }) =>
    because === 'heading' && labels[0] === part ? HEADED : points[part],
  );
  if (all[0] !== undefined && all[0] < HEADED) all[0] *= FIRST;
  const most = Math.max(0, ...all);
  return most + FURTHER * (all.reduce((sum, one) => sum + Math.max(0, one), 0) - most);
}

function isMadeOfNames(block: string): boolean {
  if (NUMBER.test(block)) return true;
  const { versions, os, browser, device } = findEnvironment(block);
  const names = versions.length + [os, browser, device].filter((one) => one !== null).length;
  return names > 0 && block.replace(/[^\p{L}]/gu, '').length <= names * LETTERS_PER_NAME;
}

function weigh(block: string): Weighed {
  const pieces = piecesOf(block, 'report', blocksOf(block, 'report'), true);
  const points = byPart((part) => pointsOf(pieces, part));
  if (beginsWithSteps(pieces)) points.reproSteps += isAddress(pieces[0]?.text ?? '') ? ADDRESS_FIRST : STEPS_FIRST;
  if (pieces.filter(({ kind }) => kind === 'item').length > 1 && points.reproSteps > 0) points.reproSteps += NUMBERED;
  if (pieces.every(({ kind }) => kind === 'machine')) points[TRACE.test(block) ? 'observed' : 'reproSteps'] += ENOUGH;
  return { pieces, points, isNames: points.reproSteps < ADDRESS_FIRST && isMadeOfNames(block) };
}

function labelOf({ points, isNames }: Weighed): ReadPart | null {
  const [best] = READ_PARTS.filter((part) => points[part] >= ENOUGH).toSorted(
    (one, other) => points[other] - points[one],
  );
  return isNames && (best === undefined || points[best] < HEADED) ? 'environment' : (best ?? null);
}

/**
 * What each of the loose pieces of one report is, whatever their order. What says nothing by itself is told from the others:
 * beside a block of trouble a short quiet one is what was expected, and without any the first words tell what happened.
 */
export function labelBlocks(blocks: readonly string[]): ReadLabel[] {
  const weighed = blocks.map(weigh);
  const labels = weighed.map(labelOf);
  const lacks = (part: ReadPart): boolean => !labels.includes(part);
  return weighed.map(({ pieces }, at) => {
    const label = labels[at] ?? null;
    if (label !== null) return label;
    if (lacks('expected') && !lacks('observed') && isOutcome(pieces)) return 'expected';
    return lacks('observed') && pieces.some(({ kind }) => kind === 'text') ? 'observed' : 'other';
  });
}
