/** Who speaks at the start of a line of a chat, in small letters, and where the words begin. */
export type Speaker = { name: string; rest: number };

const STAMP = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp][Mm])?[\\])]?[\\s,–-]{0,3})?';
const TURN = new RegExp(
  `^\\s{0,8}${STAMP}(?:<([^<>\\n]{1,30})>:?|(@?\\p{L}[\\p{L}\\p{N} ._'-]{0,29}?)\\s?${STAMP}:)\\s{1,4}(?=\\S)`,
  'u',
);
const MOST_WORDS = 3;

export function speakerOf(line: string): Speaker | null {
  const match = TURN.exec(line);
  const name = (match?.[1] ?? match?.[2])?.trim().toLowerCase();
  if (match === null || name === undefined || name.split(' ').length > MOST_WORDS) return null;
  return { name, rest: match[0].length };
}
