import { labelPiece, nothing, noPoints, type Labelled } from './label-piece';
import type { ReadAs, ReadPiece } from './read-result';
import type { Block } from './segment/block';
import { sentencesOf, type Span } from './segment/sentences-of';

/** A piece with what its words speak for, and where it stands. */
export type Piece = ReadPiece &
  Labelled &
  Pick<Block, 'kind' | 'paragraph' | 'section' | 'speaker'> & { isTitle: boolean };

const spansOf = (text: string, block: Block): Span[] =>
  block.kind === 'text' ? sentencesOf(text, block.start, block.end) : [{ start: block.start, end: block.end }];

/** The first line, when it stands alone above the rest, is a title: an order in it is a wish and no step. */
const isTitle = (block: Block, at: number, blocks: readonly Block[]): boolean =>
  at === 0 && block.kind === 'text' && (blocks[1]?.paragraph ?? 0) > 0;

const byHeading = ({ section }: Block): Labelled =>
  section === null || section === 'other' ? nothing : { labels: [section], because: 'heading', points: noPoints };

function labelOf(text: string, block: Block, around: { as: ReadAs; isTitle: boolean; isRead: boolean }): Labelled {
  if (block.kind === 'title') return nothing;
  if (block.kind === 'machine' || block.kind === 'quote' || !around.isRead) return byHeading(block);
  const isNumbered = block.number !== null && block.number > 0;
  return labelPiece(text, { ...around, section: block.section, isItem: block.number !== null, isNumbered });
}

/** Every sentence, item and block of a text, each labelled by itself. `isRead`: whether its language is known. */
export function piecesOf(text: string, as: ReadAs, blocks: readonly Block[], isRead: boolean): Piece[] {
  return blocks.flatMap((block, at) => {
    const { kind, paragraph, section, speaker } = block;
    const title = isTitle(block, at, blocks);
    return spansOf(text, block).map(({ start, end }) => {
      const piece = text.slice(start, end);
      const labelled = labelOf(piece, block, { as, isTitle: title, isRead });
      return { text: piece, start, end, kind, paragraph, section, speaker, isTitle: title, ...labelled };
    });
  });
}
