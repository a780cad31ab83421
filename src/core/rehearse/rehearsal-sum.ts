import * as z from 'zod/mini';

import type { Policy } from '../policy/policy';
import { readReport } from '../report/read-report';
import { describedOutcome, outcomeOf, type Outcome, type Rehearsed } from './outcome-of';
import { afterOutcome, noToll, Toll } from './toll';
import { wayOf } from './way-of';

/** Work items of one policy: those with a report, those without (by the field alone), and the latter again by what their descriptions say. */
export const Tolls = z.object({ reported: Toll, bare: Toll, described: Toll });
export type Tolls = z.infer<typeof Tolls>;

const Way = z.object({ items: z.number(), stopped: z.number(), repaired: z.number() });
/** Ids of work items that show what is meant, a few for each group. */
const Examples = z.record(z.string(), z.array(z.string()));

/** What a rehearsal has found so far. */
export const RehearsalSum = z.object({
  rehearsed: Tolls,
  /** What is published, on the same work items; null where that is what was rehearsed. */
  published: z.nullable(Tolls),
  /** By the way in; ways beyond the twentieth are one, `others`. */
  ways: z.record(z.string(), Way),
  /** Stopped now where the published policy lets them pass, and the other way round. */
  newlyStopped: z.number(),
  newlyPassed: z.number(),
  examples: Examples,
});
export type RehearsalSum = z.infer<typeof RehearsalSum>;

const noTolls: Tolls = { reported: noToll, bare: noToll, described: noToll };
export const emptySum = (isCompared: boolean): RehearsalSum => ({
  rehearsed: noTolls,
  published: isCompared ? noTolls : null,
  ways: {},
  newlyStopped: 0,
  newlyPassed: 0,
  examples: {},
});

/** The policies that a rehearsal asks, `appId`: the app's own account, `now`: milliseconds since 1970. */
export type Rehearsing = { policy: Policy; published: Policy | null; appId: string; now: number };

const MOST_WAYS = 20;
const MOST_EXAMPLES = 5;
const OTHERS = 'others';

type Judged = { outcome: Outcome; described: Outcome | null };

function judged(rehearsed: Rehearsed, policy: Policy, { appId, now }: Rehearsing): Judged {
  const outcome = outcomeOf(rehearsed, policy, appId, now);
  const isBare = readReport(rehearsed.item.report).state !== 'read';
  return { outcome, described: isBare ? describedOutcome(rehearsed, policy) : null };
}

function afterJudged(tolls: Tolls, { outcome, described }: Judged): Tolls {
  if (described === null) return { ...tolls, reported: afterOutcome(tolls.reported, outcome) };
  return {
    ...tolls,
    bare: afterOutcome(tolls.bare, outcome),
    described: afterOutcome(tolls.described, described),
  };
}

function afterWay(ways: RehearsalSum['ways'], rehearsed: Rehearsed, { is }: Outcome): RehearsalSum['ways'] {
  const way = wayOf(rehearsed);
  const name = Object.hasOwn(ways, way) || Object.keys(ways).length < MOST_WAYS ? way : OTHERS;
  const before = ways[name] ?? { items: 0, stopped: 0, repaired: 0 };
  const after = { ...before, items: before.items + 1 };
  return { ...ways, [name]: is === 'passed' ? after : { ...after, [is]: before[is] + 1 } };
}

function afterExample(examples: RehearsalSum['examples'], groups: readonly string[], id: string) {
  const shown = groups.filter((group) => (examples[group]?.length ?? 0) < MOST_EXAMPLES);
  return { ...examples, ...Object.fromEntries(shown.map((group) => [group, [...(examples[group] ?? []), id]])) };
}

const changeOf = (now: Outcome, before: Outcome | null): 'newly-stopped' | 'newly-passed' | null => {
  if (before === null || (now.is === 'passed') === (before.is === 'passed')) return null;
  return now.is === 'passed' ? 'newly-passed' : 'newly-stopped';
};

/** Groups of examples: `rule:ID`, `described`, `repaired`, `newly-stopped`, `newly-passed`. */
const groupsOf = ({ outcome, described }: Judged, change: string | null): string[] => [
  ...(outcome.is === 'passed' ? [] : [...new Set(outcome.blocking.map(({ ruleId }) => `rule:${ruleId}`))]),
  ...(outcome.is === 'repaired' ? ['repaired'] : []),
  ...(described?.is === 'stopped' ? ['described'] : []),
  ...(change === null ? [] : [change]),
];

/** The sum after one more work item. Pure. */
export function afterItem(sum: RehearsalSum, rehearsed: Rehearsed, by: Rehearsing): RehearsalSum {
  const found = judged(rehearsed, by.policy, by);
  const before = by.published === null ? null : judged(rehearsed, by.published, by);
  const change = changeOf(found.outcome, before?.outcome ?? null);
  return {
    rehearsed: afterJudged(sum.rehearsed, found),
    published: sum.published === null || before === null ? sum.published : afterJudged(sum.published, before),
    ways: afterWay(sum.ways, rehearsed, found.outcome),
    newlyStopped: sum.newlyStopped + (change === 'newly-stopped' ? 1 : 0),
    newlyPassed: sum.newlyPassed + (change === 'newly-passed' ? 1 : 0),
    examples: afterExample(sum.examples, groupsOf(found, change), rehearsed.item.id),
  };
}
