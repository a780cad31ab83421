import type { Verdict } from '../judge/verdict';

/** So many lines tell enough, and an answer stays small whatever a policy holds. */
const MOST_LINES = 30;
const LONGEST_LINE = 400;

/** What refuses, a sentence each, and how many are left out. */
export type OpenWork = { lines: string[]; more: number };

const cut = (line: string): string => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line);

/** What is left to do, in the judge's order and words, each once. */
export function openWork({ findings }: Pick<Verdict, 'findings'>): OpenWork {
  const hard = findings.filter(({ level }) => level === 'block').map(({ message }) => cut(message));
  const lines = [...new Set(hard)];
  return { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
}
