import type { Assumptions } from './assumptions';
import { Entity } from './entity';
import { fail } from './expression-error';
import { isList, isMap, JiraFunction, type JiraMap, type JiraValue, typeName } from './jira-value';
import { CalendarDate, JiraDate } from './jira-date';

/** `==`: entities by the identity of their record, Lists and Maps by what they hold. */
export function sameValue(left: JiraValue, right: JiraValue, assumptions: Assumptions): boolean {
  if (left === null || right === null) return left === right;
  const [type, other] = [typeName(left), typeName(right)];
  if (type !== other)
    return assumptions.equalityAcrossTypes === 'error' ? fail(`Can't compare ${type} to ${other}.`) : false;
  if (typeof left !== 'object' || typeof right !== 'object') return left === right;
  return sameObject(left, right, assumptions);
}

function sameObject(left: JiraValue & object, right: JiraValue & object, assumptions: Assumptions): boolean {
  if (left instanceof JiraFunction) return left === right;
  if (left instanceof Entity) return right instanceof Entity && left.identity === right.identity;
  if (left instanceof JiraDate) return right instanceof JiraDate && left.millis === right.millis;
  if (left instanceof CalendarDate) return right instanceof CalendarDate && left.millis === right.millis;
  if (isList(left)) return isList(right) && sameList(left, right, assumptions);
  return isMap(left) && isMap(right) && sameMap(left, right, assumptions);
}

const sameList = (left: readonly JiraValue[], right: readonly JiraValue[], assumptions: Assumptions): boolean =>
  left.length === right.length && left.every((item, i) => sameValue(item, right[i] ?? null, assumptions));

const sameMap = (left: JiraMap, right: JiraMap, assumptions: Assumptions): boolean =>
  Object.keys(left).length === Object.keys(right).length &&
  Object.keys(left).every(
    (key) => Object.hasOwn(right, key) && sameValue(left[key] ?? null, right[key] ?? null, assumptions),
  );
