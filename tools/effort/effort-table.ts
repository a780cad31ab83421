import { LIMITS, overLimits, type Goal } from './limits';
import type { Effort } from './person';

/** One chat on its way to one priority. `effort`: null where it did not get there; `note`: what more was needed, or why not. */
export type EffortRow = { chat: string; goal: Goal; effort: Effort | null; note: string };

export const isWithin = ({ goal, effort }: EffortRow): boolean =>
  effort !== null && overLimits(goal, effort).length === 0;

const NUMBERS = ['actions', 'typed', 'seconds'] as const;
const WIDTHS = [7, 8, 6, 8];

const line = (first: string, rest: readonly string[], width: number, note: string): string =>
  `${first.padEnd(width)}  ${rest.map((cell, at) => cell.padStart(WIDTHS[at] ?? 8)).join('  ')}  ${note}`.trimEnd();

const shown = (value: number): string => String(Math.round(value * 10) / 10);

function rowLine(row: EffortRow, width: number): string {
  const { chat, goal, effort, note } = row;
  const cells = effort === null ? NUMBERS.map(() => '-') : NUMBERS.map((name) => String(Math.round(effort[name])));
  const over = effort === null ? ['not complete'] : overLimits(goal, effort);
  return line(
    chat,
    [goal, ...cells],
    width,
    [...(over.length === 0 ? [] : [`ABOVE: ${over.join(', ')}`]), note].filter(Boolean).join('; '),
  );
}

/** The middle one; of two in the middle, halfway. 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function summaryLines(rows: readonly EffortRow[], goal: Goal, width: number): string[] {
  const done = rows.flatMap((row) => (row.goal === goal && row.effort !== null ? [row.effort] : []));
  if (done.length === 0) return [];
  const over = (of: (values: readonly number[]) => number): string[] =>
    NUMBERS.map((name) => shown(of(done.map((effort) => Math.round(effort[name])))));
  return [
    line('worst', [goal, ...over((values) => Math.max(...values))], width, ''),
    line('median', [goal, ...over(median)], width, `of ${done.length}`),
    line('limit', [goal, ...[LIMITS.actions[goal], LIMITS.typed, LIMITS.seconds].map(String)], width, ''),
  ];
}

/** All rows, then the worst, the middle and the limit for each priority, then how many are within. Seconds by the keystroke-level model. */
export function effortTable(rows: readonly EffortRow[]): string {
  const width = Math.max(...rows.map(({ chat }) => chat.length), 'median'.length);
  const goals: readonly Goal[] = ['High', 'Blocker'];
  return [
    line('chat', ['level', ...NUMBERS], width, ''),
    ...rows.map((row) => rowLine(row, width)),
    ...goals.flatMap((goal) => ['', ...summaryLines(rows, goal, width)]),
    '',
    `${rows.filter(isWithin).length} of ${rows.length} reports are within the limits.`,
  ].join('\n');
}
