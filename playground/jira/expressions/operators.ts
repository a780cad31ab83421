import { fail } from './expression-error';
import { CalendarDate, JiraDate } from './jira-date';
import { type JiraValue, textOf, typeName } from './jira-value';
import type { MethodContext } from './members/method';
import { sameValue } from './same-value';
import type { BinaryOperator } from './syntax-tree';

export function binary(operator: BinaryOperator, left: JiraValue, right: JiraValue, context: MethodContext): JiraValue {
  switch (operator) {
    case '==':
      return sameValue(left, right, context.assumptions);
    case '!=':
      return !sameValue(left, right, context.assumptions);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, left, right);
    case '+':
      if (typeof left === 'string' || typeof right === 'string')
        return textOf(left, context.assumptions) + textOf(right, context.assumptions);
      return calculate(operator, left, right);
    default:
      return calculate(operator, left, right);
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '%', left: JiraValue, right: JiraValue): number {
  if (typeof left !== 'number' || typeof right !== 'number')
    return fail(`Can't use "${operator}" on ${typeName(left)} and ${typeName(right)}.`);
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return operator === '/' ? left / right : left % right;
}

function compare(operator: '<' | '<=' | '>' | '>=', left: JiraValue, right: JiraValue): boolean {
  const [a, b] = [orderOf(left), orderOf(right)];
  if (a === null || b === null || typeName(left) !== typeName(right))
    return fail(`Can't compare ${typeName(left)} to ${typeName(right)}.`);
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

const orderOf = (value: JiraValue): number | string | null => {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value instanceof JiraDate || value instanceof CalendarDate ? value.millis : null;
};
