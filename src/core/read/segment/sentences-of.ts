/** A sentence; offsets into the text it was taken from, without outer blanks. */
export type Span = { start: number; end: number };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** People wrap lines by hand: a line at least this long goes on below unless it ends a sentence. */
const WRAPPED = 56;
const ENDS = /[.!?:;]["')\]]*\s*$/;

/** Line feeds inside a sentence become blanks, so that the segmenter, which ends a sentence at each, reads on. */
function unwrapped(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      const goesOn = (line.length >= WRAPPED || /^\s*[a-z]/.test(next)) && !ENDS.test(line.slice(-WRAPPED));
      return `${line}${goesOn ? ' ' : '\n'}`;
    })
    .join('');
}

const trimmed = (text: string, start: number, end: number): Span => {
  const piece = text.slice(start, end);
  const left = piece.length - piece.trimStart().length;
  return { start: start + left, end: start + Math.max(left, piece.trimEnd().length) };
};

/** The sentences of `text` from `start` to `end`. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(unwrapped(text.slice(start, end)))) {
    const span = trimmed(text, start + index, start + index + segment.length);
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}
