import { evaluateExpression } from '../../../playground/jira/expressions/evaluate-expression';
import { restLimits } from '../../../playground/jira/expressions/limits';
import { expressions, widestMargin } from './expression-margin';

const rows = Object.entries(expressions).map(([name, row]) => [name, row] as const);

test.each(rows)('the %s stays within its margin', (_name, { expression, margin }) => {
  const { characters, leaves } = evaluateExpression(expression, {}).cost;
  expect(characters).toBeLessThanOrEqual(margin.characters);
  expect(leaves).toBeLessThanOrEqual(margin.leaves);
});

test.each(rows)(
  'the %s needs no more than the widest margin, which is below what is documented for REST',
  (_name, row) => {
    for (const key of ['characters', 'leaves', 'expensiveOperations', 'steps'] as const) {
      expect(row.margin[key]).toBeLessThanOrEqual(widestMargin[key]);
      expect(widestMargin[key]).toBeLessThan(restLimits[key]);
    }
  },
);

test('the later gate’s margin is what it takes: it can only shrink', () => {
  const { expression, margin } = expressions['gate on later transitions'];
  expect(evaluateExpression(expression, {}).cost.leaves).toBe(margin.leaves);
});
