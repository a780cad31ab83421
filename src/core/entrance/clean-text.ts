/** Breaks the line apart, tells nothing, or turns round what stands beside it: controls, direction marks, marks without width, half characters. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u{61C}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}\u{E0000}-\u{E007F}]/gu;
const BREAKS = /\r\n?|[\u{85}\u{2028}\u{2029}]/gu;

export type CleanText = { text: string; changed: boolean };

/** Text of somebody unknown as it may be shown and filled in: without what cannot be seen. Line breaks and tabs are no change. */
export function cleanText(given: string): CleanText {
  const broken = given.replaceAll(BREAKS, '\n').replaceAll('\t', ' ');
  const lines = broken.split('\n').map((line) => line.replaceAll(UNSEEN, ''));
  const text = lines.join('\n');
  return { text: text.trim(), changed: text !== broken };
}

/** The same words on one line. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
