import { readText } from './read-text';
import { READ_PARTS, type ReadLabel, type ReadPart } from './read-result';

/** The label that most of a block's words carry. */
function labelOf(block: string): ReadLabel {
  const { pieces } = readText(block, 'report');
  const shares = new Map<ReadPart, number>();
  for (const { labels, text } of pieces) {
    const [first] = labels;
    if (first !== undefined) shares.set(first, (shares.get(first) ?? 0) + text.length);
  }
  const [best] = READ_PARTS.filter((part) => shares.has(part)).toSorted(
    (one, other) => (shares.get(other) ?? 0) - (shares.get(one) ?? 0),
  );
  return best ?? 'other';
}

/** What each of the loose pieces of one report is, whatever their order. */
export const labelBlocks = (blocks: readonly string[]): ReadLabel[] => blocks.map(labelOf);
