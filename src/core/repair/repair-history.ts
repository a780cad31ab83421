import * as z from 'zod/mini';

/** States that are kept, newest last: enough to say nothing twice, too few to grow. */
const MOST_STATES = 20;
const State = z.string().check(z.maxLength(80));

/** What repairs did to one work item. Kept by the app, where nobody else can write. */
export const RepairHistory = z.object({
  schemaVersion: z.literal(1),
  /** `2026-08-22`, UTC: the day that `repairs` counts. */
  day: z.string(),
  repairs: z.number(),
  /** States that were commented on. */
  told: z.array(State).check(z.maxLength(MOST_STATES)),
  /** A repair whose comment is not written yet. */
  owed: z.nullable(z.object({ state: State, from: z.string(), to: z.string() })),
  /** The last time that a guarded priority stayed because of who set it: by which change, and by which exemption. */
  exempt: z.optional(
    z.object({
      changeId: z.string(),
      priority: z.string(),
      by: z.enum(['account', 'app', 'group']),
      accountId: z.string(),
      at: z.number(),
    }),
  ),
  /** A guarded priority that stays because an earlier revision carried it when it was set. */
  earlier: z.optional(z.object({ changeId: z.string(), priority: z.string(), revision: z.number() })),
});
export type RepairHistory = z.infer<typeof RepairHistory>;

export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

export const noHistory = (now: number): RepairHistory => ({
  schemaVersion: 1,
  day: dayOf(now),
  repairs: 0,
  told: [],
  owed: null,
});

/** Counting starts anew every day. */
export const repairsToday = (history: RepairHistory, now: number): number =>
  history.day === dayOf(now) ? history.repairs : 0;

/** Before a priority is put back: it counts even if the call after it fails, so that no fight goes on uncounted. */
export const afterRepair = (history: RepairHistory, now: number, owed: RepairHistory['owed']): RepairHistory => ({
  ...history,
  day: dayOf(now),
  repairs: repairsToday(history, now) + 1,
  owed,
});

/** After somebody's exemption was used. */
export const afterExemption = (history: RepairHistory, exempt: RepairHistory['exempt']): RepairHistory => ({
  ...history,
  ...(exempt === undefined ? {} : { exempt }),
});

/** After a priority was left to what held when it was set. */
export const afterEarlier = (history: RepairHistory, earlier: RepairHistory['earlier']): RepairHistory => ({
  ...history,
  ...(earlier === undefined ? {} : { earlier }),
});

/** After the comment: this state is never told again. */
export const afterComment = (history: RepairHistory, state: string): RepairHistory => ({
  ...history,
  told: [...history.told.filter((one) => one !== state), state].slice(-MOST_STATES),
  owed: null,
});
