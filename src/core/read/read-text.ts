import { wordsOf } from '../suggest/tokens-of';
import { findEnvironment } from './environment/find-environment';
import { isKnownLanguage } from './is-known-language';
import { piecesOf, type Piece } from './pieces-of';
import { byPart, type FoundEnvironment, type ReadAs, type ReadPiece, type ReadResult } from './read-result';
import type { Block } from './segment/block';
import { blocksOf } from './segment/blocks-of';
import { settle } from './settle';
import { shape } from './shape';
import { turns } from './turns';

const isEmpty = ({ os, osVersion, browser, app, device, versions }: FoundEnvironment): boolean =>
  [os, osVersion, browser, app, device].every((one) => one === null) && versions.length === 0;

const bare = ({ text, start, end, labels, because }: Piece): ReadPiece => ({ text, start, end, labels, because });

const ENOUGH_PROSE = 20_000;
/** What people wrote themselves, as far as it takes to tell a language. */
const proseOf = (text: string, blocks: readonly Block[]): string =>
  blocks
    .filter(({ kind }) => kind === 'text' || kind === 'item')
    .map(({ start, end }) => text.slice(start, Math.min(end, start + ENOUGH_PROSE)))
    .join('\n')
    .slice(0, ENOUGH_PROSE);

const inContext = (pieces: readonly Piece[], as: ReadAs): Piece[] => (as === 'chat' ? turns(pieces) : shape(pieces));

/** Finds the parts of a report in free text. Pure; its time grows with the length of the text and no faster. */
export function readText(text: string, as: ReadAs): ReadResult {
  const blocks = blocksOf(text, as);
  const analysed = isKnownLanguage(wordsOf(proseOf(text, blocks)));
  const pieces = settle(inContext(piecesOf(text, as, blocks, analysed), as)).map(bare);
  const environment = findEnvironment(text);
  const parts = byPart((part) => pieces.filter(({ labels }) => labels.includes(part)).map((piece) => piece.text));
  const present = byPart((part) => parts[part].length > 0 || (part === 'environment' && !isEmpty(environment)));
  return { analysed, pieces, present, parts, environment };
}
