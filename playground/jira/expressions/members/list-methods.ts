import { fail } from '../expression-error';
import { isList, isTruthy, type JiraValue, textOf } from '../jira-value';
import { sameValue } from '../same-value';
import { functionOf, listOf, method, type MethodContext, type Methods, numberOf, optional, stringOf } from './method';

type List = readonly JiraValue[];
/** `join` cuts its result here, after Jira's type reference. */
const LONGEST_JOIN = 10_000;

/** Runs a function on each item; a function of two parameters also gets the index. */
function each(list: List, fn: JiraValue | undefined, { meter }: MethodContext): JiraValue[] {
  const { call, parameters } = functionOf(fn);
  meter.step(list.length);
  return list.map((item, i) => call([item, i].slice(0, Math.max(1, parameters))));
}

/** Stops at the first item on which the function's answer is `stop`. */
function searches(
  list: List,
  fn: JiraValue | undefined,
  stop: boolean,
  { meter, assumptions }: MethodContext,
): boolean {
  const { call } = functionOf(fn);
  return list.some((item) => {
    meter.step();
    return isTruthy(call([item]), assumptions) === stop;
  });
}

function reduce(list: List, args: List, { meter }: MethodContext): JiraValue {
  const { call } = functionOf(args[0]);
  meter.step(list.length);
  if (args[1] !== undefined) return list.reduce((left, right) => call([left, right]), args[1]);
  const [first, ...rest] = list;
  if (first === undefined) return fail('Reduce of an empty list with no initial value.');
  return rest.reduce((left, right) => call([left, right]), first);
}

function indexOf(list: List, item: JiraValue | undefined, { meter, assumptions }: MethodContext): number {
  meter.step(list.length);
  return list.findIndex((one) => sameValue(one, item ?? null, assumptions));
}

const flat = (value: JiraValue): JiraValue[] => (isList(value) ? value.flatMap(flat) : [value]);

export const listMethods: Methods<List> = {
  map: method(1, 1, (list, [fn], context) => each(list, fn, context)),
  filter: method(1, 1, (list, [fn], context) => {
    const kept = each(list, fn, context);
    return list.filter((_, i) => isTruthy(kept[i] ?? null, context.assumptions));
  }),
  flatMap: method(1, 1, (list, [fn], context) =>
    each(list, fn, context).flatMap((item) => (isList(item) ? item : [item])),
  ),
  flatten: method(0, 0, (list) => flat(list)),
  every: method(1, 1, (list, [fn], context) => !searches(list, fn, false, context)),
  some: method(1, 1, (list, [fn], context) => searches(list, fn, true, context)),
  includes: method(1, 1, (list, [item], context) => indexOf(list, item, context) >= 0),
  indexOf: method(1, 1, (list, [item], context) => indexOf(list, item, context)),
  slice: method(1, 2, (list, [from, to]) => list.slice(numberOf(from), optional(to, numberOf))),
  concat: method(1, 1, (list, [other]) => [...list, ...listOf(other)]),
  reduce: method(1, 2, reduce),
  join: method(0, 1, (list, [by], { assumptions }) =>
    list
      .map((item) => textOf(item, assumptions))
      .join(optional(by, stringOf) ?? ',')
      .slice(0, LONGEST_JOIN),
  ),
  sort: method(1, 1, (list, [fn], { meter }) => {
    const { call } = functionOf(fn);
    return [...list].sort((left, right) => {
      meter.step();
      return numberOf(call([left, right]));
    });
  }),
};
