import { isMachineLine } from './is-machine-line';

const MARKS = /[(){}[\];=<>|&*/\\_"@#$%^~+]/g;
const LOOKED_AT = 400;
/** Of a line of code, at least one character in this many is a mark; of prose, hardly one in twenty. */
const ONE_IN = 8;
const SHORTEST = 8;
const ADDRESS = /https?:\/\/\S+|`[^`]*`|!?\[[^\]]*\]\([^)]*\)/g;
const LIST_MARK = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/;
const COMMENT =
  /^\s*(?:\/\/|\/\*|\*\/|\*\s.*(?:<code>|@)|\[\w+\]\s|!\w|---)|^\s*(?:caused by|message|stack|entry|tests run|exception in thread|session)\b[: ]/i;

/** Whether a sentence was written by or for a program. */
export function looksLikeCode(sentence: string): boolean {
  const start = sentence.slice(0, LOOKED_AT).replace(ADDRESS, ' ').replace(LIST_MARK, '');
  const marks = start.match(MARKS)?.length ?? 0;
  return (start.length >= SHORTEST && marks * ONE_IN > start.length) || COMMENT.test(start) || isMachineLine(start);
}
