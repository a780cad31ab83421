import { MOST_STEPS } from './fits-the-gate';
import {
  fieldExpression,
  formatterExpression,
  gateExpression,
  laterGateExpression,
  typeGateExpression,
} from './gate-expression';

/** How large and costly an expression may be: characters, leaves in the strictest reading, operations that load data, evaluation steps. */
export type ExpressionMargin = { characters: number; leaves: number; expensiveOperations: number; steps: number };

/** What Preflight allows its expressions, well below what is documented for REST's evaluation (1,000, 100, 10, 10,000): for modules nothing is. */
export const expressionMargin: ExpressionMargin = {
  characters: 600,
  leaves: 70,
  expensiveOperations: 6,
  steps: MOST_STEPS,
};

/**
 * The later gate is the one on Create and two questions that Create does not have, four leaves each: was the priority the same
 * before, and did somebody allow it. This is what it takes, so that it can only shrink (docs/decisions/0015).
 */
const laterGateMargin: ExpressionMargin = { ...expressionMargin, leaves: 76 };

/** Every expression that decides or shows something, with the margin that is its own. */
export const expressions = {
  gate: { expression: gateExpression, margin: expressionMargin },
  'gate on later transitions': { expression: laterGateExpression, margin: laterGateMargin },
  'gate on a changed work type': { expression: typeGateExpression, margin: expressionMargin },
  'field’s validation': { expression: fieldExpression, margin: expressionMargin },
  /** A formatter must have a constant cost: nothing in it may load more data. */
  formatter: { expression: formatterExpression, margin: { ...expressionMargin, expensiveOperations: 0 } },
} as const satisfies Record<string, { expression: string; margin: ExpressionMargin }>;

/** A Jira that allows modules no more than this still runs all of them. */
export const widestMargin: ExpressionMargin = laterGateMargin;
