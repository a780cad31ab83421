import type { ReadPart } from '../read-result';

/** `part: null`: a heading of something else, which ends the section before. `rest`: where the line goes on after it, or -1. */
export type Heading = { part: ReadPart | null; rest: number };

/** What headings of common templates say, without marks, numbers, brackets and case. Compared from the start of the heading. */
const TITLES: readonly [part: ReadPart | null, title: RegExp][] = [
  [
    'stepsTried',
    /^(?:(?:what|things|steps) (?:have |has )?(?:i|you|we|he|she|they|been|student|was)?(?:'ve)? ?(?:already |been )*(?:tried|attempted|done)|(?:already |steps )?tried|troubleshooting|attempted (?:fix|solution)|attempts)/,
  ],
  [
    'expected',
    /^(?:the |describe |a |an )*(?:expected|expectation|expect\b|desired|intended (?:behaviou?r|result)|correct (?:behaviou?r|result)|should(?: be)?$|should be\b)|^(?:describe )?(?:the )?(?:results?|behaviou?rs?|output|outcome) (?:that )?(?:you|i|we) (?:expect|want)|^what (?:did|do|should|would|was|were|is|i|you|we).*(?:expect|should|supposed|happen instead|like to (?:see|happen))/,
  ],
  [
    'observed',
    /^(?:the |describe |a |an )*(?:actual|observed|current|buggy|seen) ?(?:behaviou?r|results?|outcome|output|situation|state)?s?$|^is$|^(?:actual|observed|current|buggy) (?:behaviou?r|result|outcome|output)|^what (?:happen|actually|goes|went|is wrong|you saw|i saw|i see|do you see|did you see|is happening|was)|^(?:describe |detailed |full |short |bug |issue |problem |summary of |the |description of |brief )*(?:the )?(?:bug|problem|issue|defect|symptoms?|bug description|problem description|issue description|detailed description|observations?)s?$|^describe the (?:bug|problem|issue|current|actual)|^(?:describe )?(?:the )?(?:results?|behaviou?rs?|output|outcome) (?:that )?(?:you|i|we) (?:receive|got|get|see|saw|observe)/,
  ],
  [
    'reproSteps',
    /^(?:the |minimal |exact |detailed |here are |follow |following |complete )*(?:steps?|how|instructions?|procedure|ways?|code|script|example)(?: \w+){0,3} (?:(?:to |for |we |i |you |can )*(?:re-?produc|repro\b|replicat|re-?creat|trigger))|^(?:to |for |minimal |simple )*(?:re-?produc|repro\b|replicat|recreat)|^(?:minimal |standalone |simple |code )*(?:steps?|steps taken|str|mcve|test ?case|use case|example code)$|^steps i (?:did|took)|^(?:standalone|minimal) code/,
  ],
  [
    'environment',
    /^(?:the |my |your |what |which |current |affected |system |test |tested |host |guest |client |server |desktop |mobile |smart)*(?:env\b|environment|setup|system (?:info|details|config)|platform|os\b|operating system|browser|devices?\b|user[- ]?agent|build (?:id|identifier|number|config)|configuration details|versions?\b|hardware|specs|phone)|^(?:[\w./+-]+ ){1,4}versions?(?: number)?$|^(?:tested|running|occurs|seen|happens) (?:on|with|in)$|^(?:gpu|cpu|cuda|python|java|jdk|node|npm|ruby|php|kernel|driver)\b[\w/ ]{0,24}$|^version of\b/,
  ],
  [
    null,
    /^(?:notes?|remarks?|additional|further|other|more|related|workaround|possible|suggest|proposed|solution|fix|screenshots?|logs?|log output|relevant|console|stack ?trace|back ?trace|error (?:log|call|component|message)|exception|attachments?|context|summary|title|comments?|references?|links?|see also|regression|severity|priority|frequency|how often|reproducib|reproduced|precondition|prerequisit|cause|root cause|analysis|checklist|impact|motivation|opinion|source|website or|issue (?:type|submission|checklist)|have you|is there|did you|mobile device|custom code|bug$|p\.?s\.?$|tl;?dr|thanks)/,
  ],
];

const MOST = 80;
const MARKS = /^(?:\s*(?:#{1,6}\s+|h[1-6]\.\s*|>\s*))?[\s*_`~[({<]*(?:\d{1,2}[.)]\s*)?[*_]*/;
const IS_MARKED = /^\s*(?:#{1,6}\s|h[1-6]\.|\*\*|__|\*[^\s*][^*]*\*:?\s*$|<h\d>)/;
const OUTER = /^[\s*_`~[\](){}<>"'!?.:=#-]+|[\s*_`~[\](){}<>"'!?.:=#-]+$/g;
const BRACKETED = /\([^()]*\)/g;

const partOf = (title: string): ReadPart | null | undefined => {
  const plain = title.replace(BRACKETED, '').replace(OUTER, '').replace(/\s+/g, ' ').toLowerCase();
  return plain === '' ? undefined : TITLES.find(([, pattern]) => pattern.test(plain))?.[0];
};
const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** "Expected: a page": the title before the colon, and the rest of the line. */
function withColon(line: string, from: number): Heading | null {
  const colon = line.slice(from, from + MOST).search(/:(?=[\s*_`]|$)|：/);
  if (colon <= 0) return null;
  const title = line.slice(from, from + colon);
  const part = wordsIn(title) > 8 ? undefined : partOf(title);
  if (part === undefined) return null;
  const after = from + colon + 1 + (/^[*_`\s]*/.exec(line.slice(from + colon + 1))?.[0].length ?? 0);
  return { part, rest: after < line.length ? after : -1 };
}

/** The heading that a line is or begins with: in Markdown, wiki marks, bold, with a colon, or alone on its line. */
export function headingOf(line: string): Heading | null {
  const start = MARKS.exec(line)?.[0].length ?? 0;
  const colon = withColon(line, start);
  if (colon !== null) return colon;
  if (line.length > MOST) return null;
  const isMarked = IS_MARKED.test(line);
  const title = line.slice(start);
  const part = partOf(title);
  if (isMarked) return { part: part ?? null, rest: -1 };
  const isAlone = wordsIn(title) <= 5 && !/[.!,;]\s*$/.test(title) && /^\s*[A-Z*_[(]/.test(line);
  return isAlone && part !== undefined && part !== null ? { part, rest: -1 } : null;
}
