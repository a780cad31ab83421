import { BLANK, matchesWhole } from './patterns';

/** Matches the whole of an answer that holds nothing. */
export const blankPattern = `${BLANK}*`;

export const isBlank = (text: string): boolean => text === '' || matchesWhole(text, blankPattern);
