import type { ReadAs } from '../read-result';
import type { Block } from './block';
import { headingOf } from './heading-of';
import { isMachineLine } from './is-machine-line';
import { speakerOf } from './speaker-of';

type Line = { text: string; start: number; end: number };
type Open = {
  blocks: Block[];
  section: Block['section'];
  fence: RegExp | null;
  isApart: boolean;
  lastNumber: number;
  paragraph: number;
  /** "Expected: a page" holds to the end of its paragraph, a heading on a line of its own to the next. */
  isBrief: boolean;
  as: ReadAs;
  /** Under wiki headings ("h3.") a number sign begins a numbered item and no heading. */
  isWiki: boolean;
  speaker: string | null;
};

const FENCES: readonly [opens: RegExp, closes: RegExp][] = [
  [/^\s*(?:```|~~~)/, /^\s*(?:```|~~~)\s*$/],
  [/^\s*\{(?:code|noformat)[^}]{0,60}\}/, /\{(?:code|noformat)\}\s*$/],
  [/^\s*<pre\b/i, /<\/pre>/i],
];
const ITEM = /^\s*(?:[-*•+–·]|(?:step\s*)?\(?(\d{1,2})[.):\]-]?|\(?[a-h][.)]|->|=>)\s+(?=\S)/i;
const WIKI_HEADING = /^\s*h[1-6]\.\s/;
const WIKI_ITEM = /^\s*#+\s+\S/;
const QUOTE = /^\s*>/;
const COMMENT = /^\s*(?:<!--.*-->|_No response_|-->)\s*$/;

function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { text: text.slice(start, end).replace(/\r$/, ''), start, end };
    start = end + 1;
  }
}

const lastOf = (open: Open): Block | undefined => open.blocks.at(-1);
const add = (open: Open, kind: Block['kind'], start: number, end: number, number: number | null = null): void => {
  if (open.isApart) open.paragraph += 1;
  open.isApart = false;
  open.blocks.push({
    kind,
    start,
    end,
    section: open.section,
    number,
    paragraph: open.paragraph,
    speaker: open.speaker,
  });
};
const extend = (open: Open, kind: Block['kind'], line: Line): void => {
  const last = lastOf(open);
  if (
    !open.isApart &&
    last !== undefined &&
    last.kind === kind &&
    last.section === open.section &&
    last.speaker === open.speaker
  )
    last.end = line.end;
  else add(open, kind, line.start, line.end);
};

/** A bare number begins an item only where it goes on counting: "3 days ago" is none. */
function itemNumber(line: Line, open: Open): number | null {
  if (open.isWiki && WIKI_ITEM.test(line.text)) {
    open.lastNumber += 1;
    return open.lastNumber;
  }
  const match = ITEM.exec(line.text);
  if (match === null) return null;
  if (match[1] === undefined) return 0;
  const number = Number(match[1]);
  const isItem = /\d[.):\]-]\s/.test(match[0]) || number === open.lastNumber + 1;
  if (isItem) open.lastNumber = number;
  return isItem ? number : null;
}

function takeFenced(line: Line, open: Open): boolean {
  if (open.fence !== null) {
    extend(open, 'machine', line);
    if (open.fence.test(line.text)) open.fence = null;
    return true;
  }
  const fence = FENCES.find(([opens]) => opens.test(line.text));
  if (fence === undefined) return false;
  add(open, 'machine', line.start, line.end);
  const [opens, closes] = fence;
  const rest = line.text.replace(opens, '');
  open.fence = closes.test(rest) ? null : closes;
  return true;
}

function takeHeading(line: Line, open: Open): boolean {
  open.isWiki ||= WIKI_HEADING.test(line.text);
  if (open.isWiki && WIKI_ITEM.test(line.text)) return false;
  const heading = headingOf(line.text);
  if (heading === null) return false;
  open.section = heading.part ?? 'other';
  open.isBrief = heading.rest !== -1;
  open.lastNumber = 0;
  if (heading.rest !== -1) add(open, 'text', line.start + heading.rest, line.end);
  else add(open, 'title', line.start, line.end);
  return true;
}

/** A speaker's name ends what was said before, heading or not; a heading's word is nobody's name. */
function takeTurn(line: Line, open: Open): boolean {
  const speaker = open.as === 'chat' ? speakerOf(line.text) : null;
  if (speaker === null || headingOf(line.text) !== null) return false;
  open.speaker = speaker.name;
  open.section = null;
  add(open, 'text', line.start + speaker.rest, line.end);
  return true;
}

function takeText(line: Line, open: Open): void {
  const number = itemNumber(line, open);
  const last = lastOf(open);
  if (number !== null) add(open, 'item', line.start, line.end, number);
  else if (last?.kind === 'item' && !open.isApart && /^\s/.test(line.text)) last.end = line.end;
  else extend(open, 'text', line);
}

function take(line: Line, open: Open): void {
  if (takeFenced(line, open)) return;
  if (line.text.trim() === '' || COMMENT.test(line.text)) {
    open.isApart = true;
    if (open.isBrief) open.section = null;
    return;
  }
  if (!takeTurn(line, open) && !takeHeading(line, open)) {
    if (QUOTE.test(line.text)) extend(open, 'quote', line);
    else if (isMachineLine(line.text)) extend(open, 'machine', line);
    else takeText(line, open);
  }
  open.isApart = false;
}

/** Takes a text apart into titles, list items, paragraphs, and what programs wrote. Headings colour what follows them. */
export function blocksOf(text: string, as: ReadAs): Block[] {
  const open: Open = {
    blocks: [],
    section: null,
    fence: null,
    isApart: true,
    lastNumber: 0,
    paragraph: -1,
    isBrief: false,
    as,
    isWiki: false,
    speaker: null,
  };
  for (const line of linesOf(text)) take(line, open);
  return open.blocks;
}
