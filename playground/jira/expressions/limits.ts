import { expressionMargin, widestMargin } from '../../../src/core/gate/expression-margin';

/** How large and how costly an expression may be. `measure.ts` and `meter.ts` say how each is counted. */
export type Limits = { characters: number; leaves: number; expensiveOperations: number; steps: number };

/** Documented for REST's evaluation; assumed for the expressions of modules. */
export const restLimits: Limits = { characters: 1_000, leaves: 100, expensiveOperations: 10, steps: 10_000 };

/** What Preflight allows each of its expressions; the later gate has a wider one (src/core/gate/expression-margin.ts). */
export const ownMargin: Limits = expressionMargin;

/** A Jira that allows the expressions of modules no more than what Preflight's largest takes. */
export const strictModuleLimits: Limits = widestMargin;

/** A field's formatter must have a constant cost: nothing in it may load more data. */
export const formatterLimits: Limits = { ...ownMargin, expensiveOperations: 0 };
