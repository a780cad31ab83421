import { evaluateExpression } from '../../playground/jira/expressions/evaluate-expression';
import { bytesOf } from '../../src/core/bytes-of';
import { stepsAtMost } from '../../src/core/gate/fits-the-gate';
import { expressionMargin, expressions, type ExpressionMargin } from '../../src/core/gate/expression-margin';
import { projectGate } from '../../src/core/gate/project-gate';
import { FIELD, gateOf } from '../../src/core/gate/testing/gate-of';
import type { Policy } from '../../src/core/policy/policy';
import { emptyReport, type Report } from '../../src/core/report/report';
import { fullReport } from '../judge/full-report';
import { atMost, kB, type Figure, type Section } from '../support/figures';

const JIRAS_LIMIT = 32 * 1_024;
const plain = (value: number): string => value.toLocaleString('en');

type Row = { expression: string; margin: ExpressionMargin };

/** Each against the margin that is its own; src/core/gate/expression-margin.ts says why one has a wider one. */
const sizeOf = ([name, { expression, margin }]: [string, Row]): Figure[] => {
  const { characters, leaves } = evaluateExpression(expression, {}).cost;
  return [
    atMost(`${name}: characters`, characters, margin.characters, plain),
    atMost(`${name}: leaves`, leaves, margin.leaves, plain),
  ];
};

function figuresOf(name: string, policy: Policy): Figure[] {
  const config = projectGate(policy, { fieldId: FIELD });
  const guarded = Object.keys(config.g).find((id) => config.g[id] === 'q') ?? '';
  const steps = (report?: Report): number =>
    gateOf({ priority: guarded, config, ...(report === undefined ? {} : { report }) }).cost.steps;
  const taken = [
    ['no report', steps()],
    ['an empty report', steps(emptyReport)],
    ['a full report', steps(fullReport(policy, 5_000, 1))],
  ] as const;
  return [
    atMost(`${name}: config`, bytesOf(config), JIRAS_LIMIT, kB),
    ...taken.map(([what, count]) => ({ name: `${name}: steps, ${what}`, value: plain(count) })),
    atMost(
      `${name}: steps at most`,
      Math.max(stepsAtMost(config.q1), ...taken.map(([, count]) => count)),
      expressionMargin.steps,
      plain,
    ),
  ];
}

/** What the gate costs Jira: by expression and by policy. */
export function measureGate(policies: readonly Policy[]): Section {
  return {
    title: 'The gate, as the playground’s interpreter counts',
    figures: [
      ...Object.entries<Row>(expressions).flatMap(sizeOf),
      ...policies.flatMap((policy) => figuresOf(policy.id, policy)),
    ],
  };
}
