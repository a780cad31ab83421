import { evaluateExpression } from './evaluate-expression';
import { valueOf } from './jira-value';
import { ownMargin } from './limits';
import { issueWith, project, user } from './testing/sample-records';

const valueIn = (expression: string, variables = {}) => {
  const answer = evaluateExpression(expression, variables);
  return answer.ok ? answer.value : answer.error.message;
};

describe('limits', () => {
  test('an expression that is too long or has too many leaves is not run', () => {
    expect(valueIn(`'${'a'.repeat(1_000)}'`)).toBe('The expression is longer than 1000 characters.');
    expect(valueIn(`[${'1,'.repeat(100)}1]`)).toBe('The expression has more than 100 leaves.');
  });

  test('steps stop an expression, and it cannot catch that', () => {
    const list = Array.from({ length: 6_000 }, () => 1);
    const answer = evaluateExpression('try { list.map(x => x + 1) } catch () { 0 }', { list });
    expect(answer).toMatchObject({ ok: false, error: { message: 'The expression takes more than 10000 steps.' } });
  });

  test('expensive operations stop it, too', () => {
    const answer = evaluateExpression(
      '[1, 2, 3, 4, 5, 6, 7].map(x => issue.comments)',
      { issue: issueWith() },
      { limits: ownMargin },
    );
    expect(answer).toMatchObject({
      ok: false,
      error: { message: 'The expression takes more than 6 expensive operations.' },
    });
  });

  test.each([
    ['issue.summary + issue.key + issue.priority.name', 0],
    ['issue.customfield_2.amount + issue.customfield_2.amount', 2],
    ["issue.properties.get('x')", 2],
    ["project.properties['idToNameMapping'].one", 2],
    ['user.groups().length', 1],
    ['[issue.comments, issue.assignee]', 2],
  ])('%s takes %i expensive operations', (expression, operations) => {
    const { cost } = evaluateExpression(expression, { issue: issueWith(), project, user });
    expect(cost.expensiveOperations).toBe(operations);
  });

  test.each([
    ['1', 1],
    ['(((1)))', 1],
    ['1 + 2', 3],
    ["'a'.trim()", 3],
    ['[1, 2].map(x => x)', 10],
  ])('%s takes %i steps', (expression, steps) => {
    expect(evaluateExpression(expression, {}).cost.steps).toBe(steps);
  });
});

test('a Map’s key may be named like something of JavaScript’s', () => {
  expect(valueIn('v.constructor', { v: {} })).toBeNull();
  expect(valueIn('v.__proto__', { v: valueOf(JSON.parse('{"__proto__": 1}')) })).toBe(1);
  expect(valueIn('constructor')).toBe('Unrecognized identifier: "constructor".');
});
