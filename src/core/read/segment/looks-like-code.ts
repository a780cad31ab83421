import { isMachineLine } from './is-machine-line';

const MARKS = /[(){}[\];=<>|&*/\\_"@#$%^~+]/g;
const LOOKED_AT = 400;
/** Of a line of code, at least one character in this many is a mark; of prose, hardly one in twenty. */
const ONE_IN = 8;
const SHORTEST = 8;
const ADDRESS = /https?:\/\/\S+|`[^`]*`|!?\[[^\]]*\]\([^)]*\)/g;
const LIST_MARK = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/;
const COMMENT =
  /^\s*(?:\/\/|\/\*|\*\/|\*\s.*(?:<code>|@)|!\w|---)|^\s*(?:caused by|message|stack|entry|tests run|exception in thread|session)\b[: ]/i;

/** What begins a statement of code, or a comment that documents it. */
const STATEMENT =
  /^\W{0,4}\b(?:throws?\s+(?:new\s|\w{0,60}(?:Exception|Error)\b)|(?:if|for|while|switch|catch)\s?\(|(?:public|private|protected)\s+(?:static|final|abstract|void|class|boolean|int|string)\b)|^\s*\*\s+(?:@|(?:returns?|answers?|notes?|throws|creates|indicates|checks|gets|sets)\b)/i;
const QUALIFIED_ERROR = /\b(?:\w{1,40}\.){2,8}\w{0,60}(?:Exception|Error)\b/i;
const TELLS = /\b(?:i|we|it|get|gets|see|when|if|with|throws?|fails?|causes?|the|is)\b/i;

/** Prose about code holds many of its marks: how it begins tells that a person writes. */
const PROSE = /^\W{0,3}(?:I|We|You|They|This|That|These|It|My|Our)\s[a-z]/;
const ONE_IN_PROSE = 4;

/** A program's line that names an error in full, with nothing around it by which a person tells of it. */
const isErrorLine = (start: string): boolean => QUALIFIED_ERROR.test(start) && !TELLS.test(start);

/** Whether a sentence was written by or for a program. */
export function looksLikeCode(sentence: string): boolean {
  const start = sentence.slice(0, LOOKED_AT).replace(ADDRESS, ' ').replace(LIST_MARK, '');
  const marks = start.match(MARKS)?.length ?? 0;
  return (
    (start.length >= SHORTEST && marks * (PROSE.test(start) ? ONE_IN_PROSE : ONE_IN) > start.length) ||
    COMMENT.test(start) ||
    STATEMENT.test(sentence.slice(0, LOOKED_AT)) ||
    isErrorLine(start) ||
    isMachineLine(start)
  );
}
