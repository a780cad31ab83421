import * as z from 'zod/mini';

import type { Policy } from '../policy/policy';
import { readReport } from '../report/read-report';

/** What a grant is held to beside what was open: by name, in plain letters; what was not said is an empty text. */
export const Material = z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(200)));
export type Material = z.infer<typeof Material>;

const LONGEST = 200;
const plain = (value: string | boolean | null | undefined): string =>
  String(value ?? '')
    .trim()
    .toLowerCase()
    .slice(0, LONGEST);

/**
 * The answers that make a report another case when they change: where it goes, its kind and category, whether work can go on,
 * what is blocked and for whom, and what tells the plan. Everything else can be worded anew, completed and corrected: what must not get worse
 * is held by what was open. Pure; `{}` where there is no report to read.
 */
export function materialOf(value: unknown, { plan }: Pick<Policy, 'plan'>): Material {
  const stored = readReport(value);
  if (stored.state !== 'read') return {};
  const { about, impact, answers } = stored.report;
  return {
    route: plain(about.route),
    kind: plain(about.kind),
    category: plain(about.category),
    canMoveOn: plain(impact.canMoveOn),
    blockingKind: plain(impact.blockingKind),
    affected: plain(impact.affected),
    ...(plan === null ? {} : { plan: plain(Object.hasOwn(answers, plan.part) ? answers[plan.part] : '') }),
  };
}

/** What a "me too" writes: one more person with the same trouble makes it no other case. */
const isMoreOfTheSame = (name: string, before: string, now: string | undefined): boolean =>
  name === 'affected' && before === 'one' && now === 'several';

/** Whether the case is another one. A fact that only one side knows is no change: the policy asks otherwise now. */
export const isMaterialChange = (before: Material, now: Material): boolean =>
  Object.entries(before).some(
    ([name, fact]) => Object.hasOwn(now, name) && now[name] !== fact && !isMoreOfTheSame(name, fact, now[name]),
  ) ||
  (Object.keys(before).length > 0 && Object.keys(now).length === 0);
