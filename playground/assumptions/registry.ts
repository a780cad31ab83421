import * as z from 'zod/mini';

import { doorSwitches } from './door-switches';
import { expressionSwitches } from './expression-switches';
import { pageSwitches } from './page-switches';
import { platformSwitches } from './platform-switches';
import { ruleSwitches } from './rule-switches';
import { allOf, choicesOf, likelyOf, type Position, type PositionsOf, type Switch } from './switch';

/** Every assumption of the playground, by area: the one list that server, pages, tests and docs read. */
export const areas = {
  rules: ruleSwitches,
  doors: doorSwitches,
  expressions: expressionSwitches,
  pages: pageSwitches,
  platform: platformSwitches,
} as const;
export const switches = {
  ...ruleSwitches,
  ...doorSwitches,
  ...expressionSwitches,
  ...pageSwitches,
  ...platformSwitches,
};
export type AssumptionName = keyof typeof switches;
export type Assumptions = PositionsOf<typeof switches>;

export const isAssumption = (name: string): name is AssumptionName => Object.hasOwn(switches, name);
export const assumptionNames: AssumptionName[] = Object.keys(switches).filter(isAssumption);

/** Whole sets of positions that can be asked for by name. */
export const STANCES = ['likely', 'optimistic', 'pessimistic'] as const;
export type Stance = (typeof STANCES)[number];
export const stances: Record<Stance, Assumptions> = {
  likely: likelyOf(switches),
  optimistic: allOf(switches, 'forUs'),
  pessimistic: allOf(switches, 'againstUs'),
};
export const { likely, optimistic, pessimistic } = stances;

const choice = (one: Switch) => z.optional(z.literal(choicesOf(one)));
const one = Object.fromEntries(Object.entries(switches).map(([name, row]) => [name, choice(row)]));
/** `{"all": "pessimistic"}`, single switches, or both: the single ones win. */
const Turn = z.strictObject({ all: z.optional(z.enum(STANCES)), ...one });

/** The positions after a turn of some switches; null where a name or a position does not exist. Pure. */
export function turned(before: Assumptions, turn: unknown): Assumptions | null {
  const { data } = Turn.safeParse(turn);
  if (data === undefined) return null;
  const { all, ...given } = data;
  return { ...(all === undefined ? before : stances[all]), ...given };
}

/** A position as a word of an address: `on` and `off` for true and false. */
export const assumptionWord = (position: Position): string =>
  typeof position === 'boolean' ? (position ? 'on' : 'off') : position;

/** What a page's address asks for, such as `?assume=pessimistic&eventsCrossFrames=on`; other words are left alone. */
export function turnInQuery(query: string): Record<string, Position> {
  const words = new URLSearchParams(query);
  const all = words.get('assume');
  const given = assumptionNames.flatMap((name) => {
    const position = choicesOf(switches[name]).find((one) => assumptionWord(one) === words.get(name));
    return position === undefined ? [] : [[name, position] as const];
  });
  return { ...(STANCES.some((stance) => stance === all) && all !== null ? { all } : {}), ...Object.fromEntries(given) };
}
