import { headingOf } from '../read/segment/heading-of';

/** What one person wrote in one go; `start` and `end` are offsets of the words into the text. */
export type Turn = { speaker: string; start: number; end: number };

const CLOCK = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?`;
/** "[10:02] Mia: …", "Mia [10:02]: …", "Mia Lind: …". The name is the only group. */
const ON_THE_LINE = new RegExp(
  String.raw`^\s{0,8}(?:[[(]?(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4},? )?${CLOCK}[\])]?[ ,-]{1,3})?(?:<|\*\*?|@)?([\p{L}\d][\p{L}\d .'’_-]{0,38}[\p{L}\d.)]?|\p{L})(?:>|\*\*?)?(?: ?[[(][^\])\n]{1,40}[\])])?(?: ${CLOCK})?(?:\*\*?)?:(?:\*\*?)?(?=\s|$)`,
  'iu',
);
/** "Mia Lind  10:02 AM" on a line of its own, the words below. */
const ABOVE = new RegExp(
  String.raw`^\s{0,8}([\p{L}\d][\p{L}\d .'’_-]{0,38})[ \t,–-]{1,4}[[(]?${CLOCK}[\])]?\s*$`,
  'iu',
);
/** "TypeError: x is null", "java.io.IOException: …": what a program says, not who speaks. */
const OF_A_PROGRAM = /(?:error|exception|warning|traceback|caused by)$/i;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const MOST_WORDS = 4;
const LONGEST_HEAD = 120;

type Head = { speaker: string; rest: number };

function headOf(line: string): Head | null {
  const short = line.slice(0, LONGEST_HEAD);
  const inLine = ON_THE_LINE.exec(short);
  const found = inLine ?? (line.length <= LONGEST_HEAD ? ABOVE.exec(short) : null);
  const speaker = found?.[1]?.trim() ?? '';
  if (found === null || OF_A_PROGRAM.test(speaker)) return null;
  if (speaker.split(/\s+/).length > MOST_WORDS || headingOf(`${speaker}: x`) !== null) return null;
  return { speaker: speaker.toLowerCase(), rest: inLine === null ? line.length : found[0].length };
}

function* linesOf(text: string): Generator<{ text: string; start: number }> {
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { text: text.slice(start, end), start };
    start = end + 1;
  }
}

function everyTurn(text: string): Turn[] {
  const turns: Turn[] = [];
  let isFenced = false;
  for (const line of linesOf(text)) {
    if (FENCE.test(line.text)) isFenced = !isFenced;
    const head = isFenced ? null : headOf(line.text);
    const last = turns.at(-1);
    if (head !== null)
      turns.push({ speaker: head.speaker, start: line.start + head.rest, end: line.start + line.text.length });
    else if (last !== undefined) last.end = line.start + line.text.length;
  }
  return turns;
}

/** Somebody speaks twice, or somebody is asked: two lines such as "Batch: v-000" are no talk yet. */
const isTalk = (turns: readonly Turn[], text: string): boolean => {
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  if (turns.length < 2 || speakers.size > turns.length / 1.5 + 1) return false;
  return turns.length > speakers.size || turns.some(({ start, end }) => text.slice(start, end).trim().endsWith('?'));
};

/** The turns of a chat in order; empty where the text is none. Headings of a report ("Expected:") are no speakers. */
export function chatTurns(text: string): Turn[] {
  const turns = everyTurn(text);
  return isTalk(turns, text) ? turns : [];
}
