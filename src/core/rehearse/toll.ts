import * as z from 'zod/mini';

import type { Outcome } from './outcome-of';

const Count = z.number().check(z.int(), z.gte(0));
const Counts = z.record(z.string(), Count);

/** What one policy would have done to a group of work items. A work item counts once in `items`, `stopped`, `repaired`, and once for each of its rules and targets. */
export const Toll = z.object({
  items: Count,
  stopped: Count,
  repaired: Count,
  /** Guarded priorities without what carries them, by what a repair would do where they came later or past the gate. */
  afterwards: z.object({ restore: Count, flag: Count, record: Count }),
  /** By rule id, and by a finding's target: `answers.os`. */
  rules: Counts,
  targets: Counts,
});
export type Toll = z.infer<typeof Toll>;

export const noToll: Toll = {
  items: 0,
  stopped: 0,
  repaired: 0,
  afterwards: { restore: 0, flag: 0, record: 0 },
  rules: {},
  targets: {},
};

const afterAll = (counts: Readonly<Record<string, number>>, names: Iterable<string>): Record<string, number> => {
  const after = new Map(Object.entries(counts));
  for (const name of names) after.set(name, (after.get(name) ?? 0) + 1);
  return Object.fromEntries(after);
};

/** The toll after one more work item. */
export function afterOutcome(toll: Toll, { is, afterwards, blocking }: Outcome): Toll {
  const counted = is === 'passed' ? [] : blocking;
  return {
    items: toll.items + 1,
    stopped: toll.stopped + (is === 'stopped' ? 1 : 0),
    repaired: toll.repaired + (is === 'repaired' ? 1 : 0),
    afterwards:
      afterwards === null ? toll.afterwards : { ...toll.afterwards, [afterwards]: toll.afterwards[afterwards] + 1 },
    rules: afterAll(toll.rules, new Set(counted.map(({ ruleId }) => ruleId))),
    targets: afterAll(toll.targets, new Set(counted.map(({ target }) => target))),
  };
}
