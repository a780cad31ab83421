/** A sentence; offsets into the text it was taken from, without outer blanks. */
export type Span = { start: number; end: number };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** People wrap lines by hand: a line at least this long goes on below unless it ends a sentence. */
const WRAPPED = 56;
const ENDS = /[.!?:;]["')\]]*\s*$/;
const GOES_ON = /^\s*[a-z]/;
/** What can end a sentence inside a line. */
const MAY_END = /[.!?…。．！？｡]/;
/** The segmenter's time grows with the square of what it is given (V8 12), so it is given no more than this at once. */
const LONGEST = 1_000;

/** Lines that one sentence may run through, together: offsets into `text`. */
function runsOf(text: string): Span[] {
  const runs: Span[] = [];
  let start = 0;
  let line = 0;
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', line)) {
    const isLong = feed - line >= WRAPPED;
    const goesOn = isLong || GOES_ON.test(text.slice(feed + 1, feed + 9));
    if (!goesOn || ENDS.test(text.slice(Math.max(line, feed - 8), feed))) {
      runs.push({ start, end: feed });
      start = feed + 1;
    }
    line = feed + 1;
  }
  return [...runs, { start, end: text.length }];
}

const cutAt = (text: string, start: number, end: number): number => {
  if (end - start <= LONGEST) return end;
  const blank = text.lastIndexOf(' ', start + LONGEST);
  return blank > start ? blank : start + LONGEST;
};

const trimmed = (text: string, start: number, end: number): Span => {
  const piece = text.slice(start, end);
  const left = piece.length - piece.trimStart().length;
  return { start: start + left, end: start + Math.max(left, piece.trimEnd().length) };
};

function addSentences(spans: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const ends = MAY_END.test(piece)
    ? [...segmenter.segment(piece.replaceAll('\n', ' '))].map(({ index }) => index)
    : [0];
  ends.forEach((from, at) => {
    const span = trimmed(text, start + from, start + (ends[at + 1] ?? piece.length));
    if (span.end > span.start) spans.push(span);
  });
}

/** The sentences of `text` from `start` to `end`. Its time grows with the length and no faster. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const run of runsOf(text.slice(start, end))) {
    for (let from = start + run.start; from < start + run.end;) {
      const to = cutAt(text, from, start + run.end);
      addSentences(spans, text, from, to);
      from = to;
    }
  }
  return spans;
}
