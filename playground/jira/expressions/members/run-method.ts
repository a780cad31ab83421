import { Entity } from '../entity';
import { fail } from '../expression-error';
import { CalendarDate, JiraDate } from '../jira-date';
import { isList, isMap, type JiraValue, typeName } from '../jira-value';
import type { Run } from '../run';
import type { NodeOf } from '../syntax-tree';
import { calendarDateMethods, dateMethods } from './date-methods';
import { entityMethods } from './entity-methods';
import { listMethods } from './list-methods';
import { mapMethods } from './map-methods';
import type { Methods } from './method';
import { unrecognized } from './read-member';
import { stringMethods } from './string-methods';

type Call = { access: NodeOf<'member'>; args: () => JiraValue[]; run: Run };

/** Calls a built-in method; arguments are evaluated only once the method is known to exist. */
export function runMethod(target: JiraValue, access: NodeOf<'member'>, args: () => JiraValue[], run: Run): JiraValue {
  const call = { access, args, run };
  if (target === null) return fail(`Can't call "${access.name}" of null.`);
  if (typeof target === 'string') return pick(stringMethods, target, call);
  if (isList(target)) return pick(listMethods, target, call);
  if (target instanceof JiraDate) return pick(dateMethods, target, call);
  if (target instanceof CalendarDate) return pick(calendarDateMethods, target, call);
  if (target instanceof Entity) return pick(entityMethods(target), target, call);
  if (isMap(target)) return pick(mapMethods, target, call);
  return unrecognized(typeName(target), [], access.name, access, run);
}

function pick<Target extends JiraValue>(
  methods: Methods<Target>,
  target: Target,
  { access, args, run }: Call,
): JiraValue {
  const found = Object.hasOwn(methods, access.name) ? methods[access.name] : undefined;
  if (found === undefined) return unrecognized(typeName(target), Object.keys(methods), access.name, access, run);
  const given = args();
  if (given.length < found.least || given.length > found.most)
    return fail(`"${access.name}" takes ${found.least} to ${found.most} arguments, not ${given.length}.`);
  return found.run(target, given, run);
}
