/**
 * The text with a line put before the first `end` that follows `start`. Throws where the place is not found: then a file
 * has changed in a way that this tool does not know, and nothing may be guessed.
 */
export function insertLine(text: string, { start, end }: { start: string; end: string }, line: string): string {
  const from = text.indexOf(start);
  const at = from === -1 ? -1 : text.indexOf(end, from + start.length);
  if (at === -1) throw new Error(`There is no "${start}" with a "${end.trim()}" behind it.`);
  return `${text.slice(0, at)}\n${line}${text.slice(at)}`;
}
