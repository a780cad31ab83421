import type { Part } from '../policy/policy';
import { headingOf } from '../read/segment/heading-of';

/** Words behind titles of parts, and the text without those lines. */
export type Titled = { answers: ReadonlyMap<string, string>; rest: string };

const LONGEST_LABEL = 160;
const LEAST_LABEL = 4;
const LABELLED = /^[\s>*_#•-]{0,8}(?:\d{1,2}[.)]\s{0,3})?([^:?\n]{2,150})(?:[*_]{0,2}[:?][*_]{0,2})(?:\s+|$)/;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]+/gu, '')
    .trim();
/** The words of a question up to its first mark, as `LABELLED` sees them. */
const upToMark = (ask: string): string => plain(ask.split(/[:?]/)[0] ?? '');

/** A label is a part's title, the beginning of one part's title alone, or its question. */
function partOfLabel(label: string, parts: readonly Part[]): Part | undefined {
  const said = plain(label);
  const whole = parts.find(({ title, ask = '' }) => plain(title) === said || upToMark(ask) === said);
  if (whole !== undefined || said.length < LEAST_LABEL) return whole;
  const begun = parts.filter(({ title }) => plain(title).startsWith(`${said} `));
  return begun.length === 1 ? begun[0] : undefined;
}

function titledBy(line: string, parts: readonly Part[]): { part: Part; value: string } | null {
  const label = LABELLED.exec(line.slice(0, LONGEST_LABEL));
  const part = label === null ? undefined : partOfLabel(label[1] ?? '', parts);
  if (part === undefined || label === null) return null;
  const asked = part.ask ?? '';
  const said =
    plain(line).startsWith(plain(asked)) && asked !== ''
      ? line.slice(line.lastIndexOf('?') + 1)
      : line.slice(label[0].length);
  return { part, value: said.trim() };
}

/** Numbered lines of a reply, by the number of the question that they answer; a line without a number goes on. */
const NUMBERED = /^\s{0,4}\(?(\d{1,2})[.):]\s{1,3}/;

function numbered(
  line: string,
  asked: readonly string[],
  parts: readonly Part[],
): { part: Part; value: string } | null {
  const number = NUMBERED.exec(line);
  const part = parts.find(({ id }) => id === asked[Number(number?.[1] ?? 0) - 1]);
  return number === null || part === undefined ? null : { part, value: line.slice(number[0].length).trim() };
}

type Open = { part: Part; said: string[] };
/** Whether a line without a title of ours belongs to nothing that is open any more. */
const isOver = ({ part, said }: Open, line: string): boolean =>
  said.length > 0 && (!part.multiline || line.trim() === '' || (line.includes(':') && headingOf(line) !== null));

/**
 * Takes the lines out that say what they answer: "Batch: v-000", a question with its answer behind or below it, or the number of a
 * question. A title alone on its line is answered by the lines below, up to an empty one or the heading of something else; a part of one
 * line takes one line.
 * @param asked ids of the parts that were asked for last, in the order of their numbers
 */
export function titledLines(text: string, parts: readonly Part[], asked: readonly string[]): Titled {
  const lines = new Map<string, string[]>();
  const rest: string[] = [];
  let open: Open | null = null;
  for (const line of text.split('\n')) {
    const found = titledBy(line, parts) ?? numbered(line, asked, parts);
    if (found !== null) {
      open = { part: found.part, said: lines.get(found.part.id) ?? [] };
      lines.set(found.part.id, open.said);
    } else if (open !== null && isOver(open, line)) open = null;
    const value = found?.value ?? line.trim();
    if (open === null) rest.push(line);
    else if (value !== '') open.said.push(value);
  }
  return { answers: new Map([...lines].map(([id, all]) => [id, all.join('\n')])), rest: rest.join('\n') };
}
