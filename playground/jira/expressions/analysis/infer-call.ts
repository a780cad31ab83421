import type { NodeOf, SyntaxNode } from '../syntax-tree';
import { type Infer, type Inferred, inferred, type Names } from './inferred';
import { forEach, ONE } from './operations';
import { ANY, itemType, listOf, named, type StaticType, textOfType, typeFrom } from './static-type';

const STRING_METHODS: Readonly<Record<string, string>> = {
  trim: 'String',
  toLowerCase: 'String',
  toUpperCase: 'String',
  split: 'List<String>',
  replace: 'String',
  includes: 'Boolean',
  indexOf: 'Number',
  slice: 'String',
  padStart: 'String',
  padEnd: 'String',
  repeat: 'String',
};

/** A method of a List by the type of its items and of what its function gives. */
function listMethod(name: string, list: StaticType, item: StaticType, given: StaticType): StaticType {
  if (name === 'map') return listOf(given);
  if (name === 'filter' || name === 'slice' || name === 'sort') return list;
  if (name === 'flatMap') return listOf(itemType(given) ?? given);
  if (name === 'every' || name === 'some' || name === 'includes') return named('Boolean');
  if (name === 'indexOf') return named('Number');
  if (name === 'join') return named('String');
  return name === 'concat' ? listOf(item) : ANY;
}

/** A function that a List's method runs costs what it costs, once for each item. */
function argument(node: SyntaxNode, item: StaticType, names: Names, infer: Infer): Inferred {
  if (node.type !== 'arrow') return infer(node, names);
  const parameters = node.parameters.map((name, i): [string, StaticType] => [name, i === 0 ? item : ANY]);
  const body = infer(node.body, new Map([...names, ...parameters]));
  return { ...body, operations: forEach(body.operations) };
}

export function inferCall({ callee, args }: NodeOf<'call'>, names: Names, infer: Infer): Inferred {
  if (callee.type !== 'member') {
    const type = callee.type === 'identifier' && callee.name === 'Number' ? named('Number') : ANY;
    return inferred(
      type,
      args.map((arg) => infer(arg, names)),
    );
  }
  const target = infer(callee.object, names);
  const item = itemType(target.type);
  const parts = args.map((arg) => argument(arg, item ?? ANY, names, infer));
  if (item !== null)
    return inferred(listMethod(callee.name, target.type, item, parts[0]?.type ?? ANY), [target, ...parts]);
  return methodOf(callee.name, target, parts);
}

function methodOf(name: string, target: Inferred, args: readonly Inferred[]): Inferred {
  const type = textOfType(target.type);
  if (type === 'String') return inferred(typeFrom(STRING_METHODS[name] ?? 'Any'), [target, ...args]);
  const loads = (type === 'EntityProperties' && name === 'get') || (type === 'User' && name === 'groups');
  return inferred(ANY, [target, ...args], loads ? { operations: ONE } : {});
}
