import { Entity } from '../entity';
import { ExpressionError, fail } from '../expression-error';
import { isList, isMap, type JiraMap, type JiraValue, typeName } from '../jira-value';
import type { Run } from '../run';
import type { NodeOf } from '../syntax-tree';
import { listMethods } from './list-methods';
import { stringMethods } from './string-methods';

type Access = NodeOf<'member'> | NodeOf<'index'>;

/** What stands under a name, or under a number in a List. Members that do not exist are errors. */
export function readMember(target: JiraValue, name: JiraValue, access: Access, run: Run): JiraValue {
  if (target === null) return fail(`Can't read "${String(nameText(name))}" of null: \`${objectSource(access, run)}\`.`);
  if (isList(target) && typeof name === 'number') return item(target, name, run);
  if (typeof name !== 'string') return fail(`A member is named by a String, not by ${typeName(name)}.`);
  if (isMap(target)) return heldIn(target, name, access, run);
  if (target instanceof Entity) return memberOf(target, name, access, run);
  if (name === 'length' && (typeof target === 'string' || isList(target))) return target.length;
  return unrecognized(typeName(target), membersOf(target), name, access, run);
}

const membersOf = (target: JiraValue): string[] => {
  if (typeof target === 'string') return ['length', ...Object.keys(stringMethods)];
  return isList(target) ? ['length', ...Object.keys(listMethods)] : [];
};

const nameText = (name: JiraValue) => (typeof name === 'string' || typeof name === 'number' ? name : typeName(name));

function item(list: readonly JiraValue[], index: number, { assumptions }: Run): JiraValue {
  const found = Number.isInteger(index) ? list[index] : undefined;
  if (found !== undefined) return found;
  return assumptions.listIndexOutside === 'null' ? null : fail(`The List has no item ${index}.`);
}

function heldIn(map: JiraMap, name: string, access: Access, run: Run): JiraValue {
  if (Object.hasOwn(map, name)) return map[name] ?? null;
  if (run.assumptions.missingMapKey === 'null') return null;
  return unrecognized('Map', Object.keys(map), name, access, run);
}

function memberOf(entity: Entity, name: string, access: Access, run: Run): JiraValue {
  const found = entity.find(name);
  if (found === null) return unrecognized(entity.type, entity.names(), name, access, run);
  run.meter.expensive(found.cost);
  return found.read(run.assumptions);
}

/** Worded as Jira words it, with what there is instead. `?.` may forgive it. */
export function unrecognized(type: string, known: string[], name: string, access: Access, run: Run): null {
  if (access.optional && run.assumptions.optionalOnUnknownMember === 'null') return null;
  const written = access.type === 'index' ? ` (${run.source.slice(access.index.at.start, access.index.at.end)})` : '';
  const list = known.map((one) => `'${one}'`).join(', ');
  throw new ExpressionError(
    `Unrecognized property of \`${objectSource(access, run)}\`: "${name}"${written}. ` +
      `Available properties of type '${type}' are: ${list}`,
    { place: access.at },
  );
}

const objectSource = ({ object }: Access, { source }: Run) => source.slice(object.at.start, object.at.end);
