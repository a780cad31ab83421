import { isEntityType } from '../entity-members';
import type { BinaryOperator, NodeOf, SyntaxNode } from '../syntax-tree';
import { inferCall } from './infer-call';
import { type Inferred, inferred, type Names, problemAt } from './inferred';
import { inferMember } from './infer-member';
import { ONE } from './operations';
import { ANY, commonType, itemType, named, type StaticType, textOfType } from './static-type';

const PRIMITIVES = ['Number', 'String', 'Boolean'];

/**
 * What can be told without running it: the type, the expensive operations, and what is certainly wrong (a member that a
 * known type does not have, a comparison of two known types). Where nothing is known, `Any` is let pass. Of two branches
 * both count, as in Jira's own analysis nothing is known of the values.
 */
export function infer(node: SyntaxNode, names: Names): Inferred {
  const at = (part: SyntaxNode) => infer(part, names);
  switch (node.type) {
    case 'literal':
      return inferred(node.value === null ? ANY : named(literalType(node.value)));
    case 'identifier':
      return inferred(names.get(node.name) ?? ANY);
    case 'group':
      return at(node.inner);
    case 'template':
      return inferred(named('String'), node.pieces.map(at));
    case 'list':
      return inferList(node.items.map(at));
    case 'map':
      return inferMap(node, names);
    case 'member':
      return inferMember(node, at(node.object));
    case 'index':
      return inferIndex(at(node.object), at(node.index));
    case 'call':
      return inferCall(node, names, infer);
    case 'new':
      return inferNew(node, node.args.map(at));
    case 'binary':
      return inferBinary(node, at(node.left), at(node.right));
    default:
      return inferLarger(node, names);
  }
}

type Larger = Extract<SyntaxNode, { type: 'unary' | 'logical' | 'conditional' | 'arrow' | 'throw' | 'try' | 'block' }>;

function inferLarger(node: Larger, names: Names): Inferred {
  const at = (part: SyntaxNode) => infer(part, names);
  switch (node.type) {
    case 'unary':
      return inferred(named(UNARY[node.operator]), [at(node.operand)]);
    case 'logical':
      return either([at(node.left), at(node.right)]);
    case 'conditional':
      return either([at(node.yes), at(node.no)], [at(node.test)]);
    case 'try':
      return either([at(node.body), at(node.handler)]);
    case 'throw':
      return inferred(ANY, [at(node.operand)]);
    case 'arrow':
      return inferred(named('Function'), [at(node.body)]);
    case 'block':
      return inferBlock(node, names);
  }
}

const UNARY = { '!': 'Boolean', '-': 'Number', typeof: 'String' } as const;
const either = (branches: Inferred[], before: Inferred[] = []): Inferred =>
  inferred(commonType(branches.map(({ type }) => type)), [...before, ...branches]);

const literalType = (value: boolean | number | string): string => {
  if (typeof value === 'number') return 'Number';
  return typeof value === 'string' ? 'String' : 'Boolean';
};

const inferList = (items: Inferred[]): Inferred =>
  inferred({ kind: 'tuple', items: items.map(({ type }) => type) }, items);

const inferIndex = (object: Inferred, index: Inferred): Inferred => {
  const loads = textOfType(object.type) === 'EntityProperties';
  return inferred(itemType(object.type) ?? ANY, [object, index], loads ? { operations: ONE } : {});
};

function inferMap({ entries }: NodeOf<'map'>, names: Names): Inferred {
  const parts = entries.map(({ key, value }): [string, Inferred] => [key, infer(value, names)]);
  const types = parts.map(([key, { type }]): [string, StaticType] => [key, type]);
  return inferred(
    { kind: 'map', entries: types },
    parts.map(([, part]) => part),
  );
}

const inferNew = ({ name }: NodeOf<'new'>, args: Inferred[]): Inferred =>
  inferred(named(name), args, isEntityType(name) && name !== 'RichText' ? { operations: ONE } : {});

function inferBinary(node: NodeOf<'binary'>, left: Inferred, right: Inferred): Inferred {
  const types = [textOfType(left.type), textOfType(right.type)] as const;
  const known = types.every((type) => PRIMITIVES.includes(type));
  const problem =
    ORDERED.includes(node.operator) && known && types[0] !== types[1]
      ? { problem: problemAt(node, `Can't compare ${types[0]} to ${types[1]}.`) }
      : {};
  return inferred(binaryType(node.operator, types), [left, right], problem);
}

const ORDERED: readonly BinaryOperator[] = ['<', '<=', '>', '>='];

function binaryType(operator: BinaryOperator, types: readonly [string, string]): StaticType {
  if (operator === '==' || operator === '!=' || ORDERED.includes(operator)) return named('Boolean');
  if (operator !== '+') return named('Number');
  if (types.includes('String')) return named('String');
  return types.every((type) => type === 'Number') ? named('Number') : ANY;
}

function inferBlock({ declarations, result }: NodeOf<'block'>, names: Names): Inferred {
  const parts: Inferred[] = [];
  let known = names;
  for (const { name, value } of declarations) {
    const part = infer(value, known);
    parts.push(part);
    known = new Map([...known, [name, part.type]]);
  }
  const last = infer(result, known);
  return inferred(last.type, [...parts, last]);
}
