/** One word of a text; `start` and `end` are offsets into the text as it was written. */
export type Token = {
  /** Lower case, without apostrophes. */
  word: string;
  start: number;
  end: number;
  /** What ends after this word: nothing, a part of a sentence (a comma), or the sentence. */
  ends: 'nothing' | 'clause' | 'sentence';
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘][\p{L}\p{M}]+)*/gu;
/** Scripts that write no blanks between words: there every character is a word of its own. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*/u;
const PIECES = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[\\s\\S])+`, 'gu');
const APOSTROPHES = /['’‘]/g;
const SENTENCE_END = /[.!?;…]["'”’)\]]*\s|[。！？；]/u;
const CLAUSE_END = /[,:()[\]"“”„«»、，：—–…]|\s-\s/u;
const LINE_END = /[\n\r\u2028\u2029]/;
const LOWER = /^\p{Ll}/u;

/** A line that merely goes on below (plain break, small letter) ends nothing; a list item or a new speaker does. */
const lineGoesOn = (gap: string, next: string): boolean =>
  LOWER.test(next) && gap.trim() === '' && !/\n\s*\n/.test(gap);

function endOf(gap: string, next: string): Token['ends'] {
  if (next === '' || SENTENCE_END.test(gap)) return 'sentence';
  if (LINE_END.test(gap)) return lineGoesOn(gap, next) ? 'nothing' : 'sentence';
  return CLAUSE_END.test(gap) ? 'clause' : 'nothing';
}

type Piece = { text: string; start: number };

function addPieces(pieces: Piece[], word: string, start: number): void {
  if (!UNSPACED.test(word)) pieces.push({ text: word, start });
  else for (const piece of word.matchAll(PIECES)) pieces.push({ text: piece[0], start: start + piece.index });
}

const KEPT = 64;
const known = new Map<string, readonly Token[]>();

/** The words of a text in any script, in order; nothing is remembered. */
export function wordsOf(text: string): Token[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(WORD)) addPieces(pieces, match[0], match.index);
  return pieces.map(({ text: word, start }, at) => {
    const end = start + word.length;
    const next = pieces[at + 1];
    const gap = text.slice(end, next?.start);
    const ends = next !== undefined && (gap === ' ' || gap === '') ? 'nothing' : endOf(gap, next?.text ?? '');
    return { word: word.toLowerCase().replace(APOSTROPHES, ''), start, end, ends };
  });
}

/** The words of a text in any script, in order. The last few texts are remembered: several suggestions read the same one. */
export function tokensOf(text: string): readonly Token[] {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const tokens = wordsOf(text);
  if (known.size >= KEPT) known.clear();
  known.set(text, tokens);
  return tokens;
}
