/** How large and how costly an expression may be. `measure.ts` and `meter.ts` say how each is counted. */
export type Limits = { characters: number; leaves: number; expensiveOperations: number; steps: number };

/** Documented for REST's evaluation; assumed for the expressions of modules. */
export const restLimits: Limits = { characters: 1_000, leaves: 100, expensiveOperations: 10, steps: 10_000 };

/** What Preflight allows itself, since the limits of module expressions are not documented. */
export const ownMargin: Limits = { characters: 600, leaves: 70, expensiveOperations: 6, steps: 5_000 };

/** A field's formatter must have a constant cost: nothing in it may load more data. */
export const formatterLimits: Limits = { ...ownMargin, expensiveOperations: 0 };
