/** Entries one after the other: by blanks, or by the sign given where entries hold blanks themselves. */
export const listed = (text: string, between: string | RegExp = /\s+/): string[] =>
  text
    .split(between)
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
