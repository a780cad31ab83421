import { type EntityType, isEntityType, shapeOf } from '../entity-members';
import type { NodeOf } from '../syntax-tree';
import { type Inferred, inferred, problemAt } from './inferred';
import { ONE } from './operations';
import { ANY, itemType, named, type StaticType, textOfType, typeFrom } from './static-type';

/** `a.b`: known for Maps that are written out, for lengths and for entities. */
export function inferMember(node: NodeOf<'member'>, object: Inferred): Inferred {
  const { type } = object;
  if (type.kind === 'map') return inferred(heldIn(type.entries, node.name), [object]);
  if (node.name === 'length' && (itemType(type) !== null || textOfType(type) === 'String'))
    return inferred(named('Number'), [object]);
  if (type.kind !== 'named' || !isEntityType(type.name)) return inferred(ANY, [object]);
  return memberOf(node, type.name, object);
}

const heldIn = (entries: readonly [string, StaticType][], name: string): StaticType =>
  entries.find(([key]) => key === name)?.[1] ?? ANY;

function memberOf(node: NodeOf<'member'>, type: EntityType, object: Inferred): Inferred {
  const shape = shapeOf(type);
  const found = Object.hasOwn(shape, node.name) ? shape[node.name] : undefined;
  if (found !== undefined)
    return inferred(typeFrom(found.type), [object], found.cost === undefined ? {} : { operations: ONE });
  if (type === 'EntityProperties' || (type === 'Issue' && isCustomField(node.name)))
    return inferred(ANY, [object], { operations: ONE });
  const message = `Unrecognized property of type '${type}': "${node.name}".`;
  return inferred(ANY, [object], { problem: problemAt(node, message) });
}

/** By id, or by the key that an app's field has. */
const isCustomField = (name: string): boolean => name.startsWith('customfield_') || name.includes('__');
