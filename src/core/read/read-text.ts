import { wordsOf } from '../suggest/tokens-of';
import { findEnvironment } from './environment/find-environment';
import { isKnownLanguage } from './is-known-language';
import { labelPiece, type Labelled } from './label-piece';
import type { FoundEnvironment, ReadAs, ReadPart, ReadPiece, ReadResult } from './read-result';
import type { Block } from './segment/block';
import { blocksOf } from './segment/blocks-of';
import { sentencesOf, type Span } from './segment/sentences-of';

const isEmpty = ({ os, osVersion, browser, app, device, versions }: FoundEnvironment): boolean =>
  [os, osVersion, browser, app, device].every((one) => one === null) && versions.length === 0;

const spansOf = (text: string, block: Block): Span[] =>
  block.kind === 'text' ? sentencesOf(text, block.start, block.end) : [{ start: block.start, end: block.end }];

/** The first line, when it stands alone above the rest, is a title: an order in it is a wish and no step. */
const isTitle = (block: Block, at: number, blocks: readonly Block[]): boolean =>
  at === 0 && block.kind === 'text' && blocks.length > 1;

const byHeading = ({ section }: Block): Labelled =>
  section === null || section === 'other' ? { labels: [], because: null } : { labels: [section], because: 'heading' };

function labelOf(text: string, block: Block, as: ReadAs, title: boolean, isRead: boolean): Labelled {
  if (block.kind === 'title' || block.kind === 'quote') return { labels: [], because: null };
  if (block.kind === 'machine' || !isRead) return byHeading(block);
  const isNumbered = block.number !== null && block.number > 0;
  return labelPiece(text, { as, section: block.section, isItem: block.number !== null, isNumbered, isTitle: title });
}

function piecesOf(text: string, as: ReadAs, blocks: readonly Block[], isRead: boolean): ReadPiece[] {
  return blocks.flatMap((block, at) =>
    spansOf(text, block).map(({ start, end }) => {
      const piece = text.slice(start, end);
      return { text: piece, start, end, ...labelOf(piece, block, as, isTitle(block, at, blocks), isRead) };
    }),
  );
}

const record = <T>(of: (part: ReadPart) => T): Record<ReadPart, T> => ({
  observed: of('observed'),
  expected: of('expected'),
  reproSteps: of('reproSteps'),
  stepsTried: of('stepsTried'),
  environment: of('environment'),
});

const ENOUGH_PROSE = 20_000;
/** What people wrote themselves, as far as it takes to tell a language. */
const proseOf = (text: string, blocks: readonly Block[]): string =>
  blocks
    .filter(({ kind }) => kind === 'text' || kind === 'item')
    .map(({ start, end }) => text.slice(start, Math.min(end, start + ENOUGH_PROSE)))
    .join('\n')
    .slice(0, ENOUGH_PROSE);

/** Finds the parts of a report in free text. Pure; its time grows with the length of the text and no faster. */
export function readText(text: string, as: ReadAs): ReadResult {
  const blocks = blocksOf(text);
  const analysed = isKnownLanguage(wordsOf(proseOf(text, blocks)));
  const pieces = piecesOf(text, as, blocks, analysed);
  const environment = findEnvironment(text);
  const parts = record((part) => pieces.filter(({ labels }) => labels.includes(part)).map((piece) => piece.text));
  const present = record((part) => parts[part].length > 0 || (part === 'environment' && !isEmpty(environment)));
  return { analysed, pieces, present, parts, environment };
}
