/** Endings, longest first, and what stands for them. Light on purpose: two words that differ are kept apart rather than joined. */
const ENDINGS: readonly (readonly [ending: string, least: number, instead: string])[] = [
  ['ations', 4, 'ate'],
  ['ation', 4, 'ate'],
  ['sses', 2, 'ss'],
  ['ies', 2, 'y'],
  ['ied', 2, 'y'],
  ['ings', 3, ''],
  ['ing', 3, ''],
  ['edly', 3, ''],
  ['ed', 3, ''],
  ['ly', 4, ''],
  ['es', 4, 'e'],
  ['s', 3, ''],
];
const KEPT_S = /(?:ss|us|is)$/;
const DOUBLED = /([bdgmnprt])\1$/;
const LETTERS = /^[a-z]+$/;

/** "stopped", "stopping" and "stops" become "stop". A silent e goes too, so that "caching" meets "cache". Lower-case words only. */
export function stemOf(word: string): string {
  if (word.length < 4 || !LETTERS.test(word)) return word;
  const found = ENDINGS.find(([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least);
  const isKept = found?.[0] === 's' && KEPT_S.test(word);
  const bare = found === undefined || isKept ? word : word.slice(0, -found[0].length) + found[2];
  const single = found !== undefined && found[2] === '' ? bare.replace(DOUBLED, '$1') : bare;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}
