import { BLANKS } from '../judge/facts/patterns';

/**
 * The expression makes every run of blanks one space before it compares, so the long class of blanks becomes a space in
 * every source that engine and gate share. That also leaves no line end in the text, so `.` and `$` mean the same in
 * every regular-expression engine.
 */
const withPlainBlanks = (source: string): string =>
  source.replaceAll(BLANKS, ' ').replaceAll('[ ]+', ' ').replaceAll('[ ]*', ' ?').replaceAll('[ ]', ' ');

/** What the expression replaces by one space. */
export const blankRun = `[${BLANKS}]+`;

/** The source takes the whole answer. */
export const wholeAnswer = (source: string): string => `^=(?:${withPlainBlanks(source)})$`;
/** The source occurs somewhere in the answer. */
export const withinAnswer = (source: string): string => `^=.*(?:${withPlainBlanks(source)}).*$`;
