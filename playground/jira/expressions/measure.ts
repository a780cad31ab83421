import { childrenOf, type SyntaxNode } from './syntax-tree';

export type Size = { characters: number; leaves: number; nodes: number };

/**
 * How large an expression is. Leaves are counted in the strictest reading of Jira's word: every literal, identifier and
 * piece of text in a template, and every name too: of a member, a key, a parameter, a declaration, a constructed type.
 * Nodes: everything that is evaluated, leaves without names included.
 */
export function measure(source: string, tree: SyntaxNode): Size {
  const size = { characters: source.length, leaves: 0, nodes: 0 };
  const open = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type !== 'group') size.nodes += 1;
    size.leaves += leavesOf(node);
    open.push(...childrenOf(node));
  }
  return size;
}

function leavesOf(node: SyntaxNode): number {
  switch (node.type) {
    case 'literal':
    case 'identifier':
    case 'member':
    case 'new':
      return 1;
    case 'map':
      return node.entries.length;
    case 'arrow':
      return node.parameters.length;
    case 'block':
      return node.declarations.length;
    case 'try':
      return node.name === null ? 0 : 1;
    default:
      return 0;
  }
}
