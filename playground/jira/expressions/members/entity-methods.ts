import { Entity } from '../entity';
import { fail } from '../expression-error';
import { isList, isMap, type JiraValue } from '../jira-value';
import { method, type MethodContext, type Methods, optional, stringOf } from './method';

const readMember = (entity: Entity, name: string, { assumptions, meter }: MethodContext): JiraValue => {
  const found = entity.find(name);
  if (found === null) return fail(`"${name}" of ${entity.type} does not exist.`);
  meter.expensive(found.cost);
  return found.read(assumptions);
};

const propertyMethods: Methods<Entity> = {
  get: method(1, 1, (properties, [key], context) => readMember(properties, stringOf(key), context)),
  keys: method(0, 0, (properties) => properties.names()),
};

const userMethods: Methods<Entity> = {
  groups: method(0, 0, (user, _, context) =>
    context.assumptions.userGroups === 'method'
      ? readMember(user, 'groups', context)
      : fail('"groups" of User is not a function.'),
  ),
};

/** The newest changelog in which the field was set, `from` and `to` as asked for. Changelogs come newest first. */
const issueMethods: Methods<Entity> = {
  getNewestChangelog: method(1, 2, (issue, [field, filter], context) => {
    const name = stringOf(field);
    const wanted = optional(filter, (value) => (isMap(value) ? value : fail('Expected Map.'))) ?? {};
    const holds = (item: JiraValue) =>
      isMap(item) && item['field'] === name && Object.entries(wanted).every(([key, value]) => item[key] === value);
    const changelogs = readMember(issue, 'changelogs', context);
    if (!isList(changelogs)) return null;
    const hit = changelogs.find((log) => log instanceof Entity && itemsOf(log, context).some(holds));
    return hit ?? null;
  }),
};

const itemsOf = (changelog: Entity, context: MethodContext): readonly JiraValue[] => {
  const items = readMember(changelog, 'items', context);
  return isList(items) ? items : [];
};

export function entityMethods({ type }: Entity): Methods<Entity> {
  if (type === 'EntityProperties') return propertyMethods;
  if (type === 'User') return userMethods;
  return type === 'Issue' ? issueMethods : {};
}
