/** Where a piece of an expression stands: offsets into the source, line and column counted from 1. */
export type Place = { start: number; end: number; line: number; column: number };

export type SyntaxNode = { at: Place } & (
  | { type: 'literal'; value: null | boolean | number | string }
  | { type: 'identifier'; name: string }
  /** Text pieces are literals. */
  | { type: 'template'; pieces: SyntaxNode[] }
  | { type: 'list'; items: SyntaxNode[] }
  | { type: 'map'; entries: { key: string; value: SyntaxNode }[] }
  | { type: 'group'; inner: SyntaxNode }
  | { type: 'member'; object: SyntaxNode; name: string; optional: boolean }
  | { type: 'index'; object: SyntaxNode; index: SyntaxNode; optional: boolean }
  | { type: 'call'; callee: SyntaxNode; args: SyntaxNode[] }
  | { type: 'new'; name: string; args: SyntaxNode[] }
  | { type: 'unary'; operator: '!' | '-' | 'typeof'; operand: SyntaxNode }
  | { type: 'binary'; operator: BinaryOperator; left: SyntaxNode; right: SyntaxNode }
  | { type: 'logical'; operator: '&&' | '||' | '??'; left: SyntaxNode; right: SyntaxNode }
  | { type: 'conditional'; test: SyntaxNode; yes: SyntaxNode; no: SyntaxNode }
  | { type: 'arrow'; parameters: string[]; body: SyntaxNode }
  | { type: 'throw'; operand: SyntaxNode }
  | { type: 'try'; body: SyntaxNode; name: string | null; handler: SyntaxNode }
  | { type: 'block'; declarations: { name: string; value: SyntaxNode }[]; result: SyntaxNode }
);

export type BinaryOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';
export type NodeOf<T extends SyntaxNode['type']> = Extract<SyntaxNode, { type: T }>;

/** The nodes directly below one, in the order of the source. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  switch (node.type) {
    case 'literal':
    case 'identifier':
      return [];
    case 'template':
      return node.pieces;
    case 'list':
      return node.items;
    case 'map':
      return node.entries.map(({ value }) => value);
    case 'group':
      return [node.inner];
    case 'member':
      return [node.object];
    case 'index':
      return [node.object, node.index];
    case 'call':
      return [node.callee, ...node.args];
    default:
      return operandsOf(node);
  }
}

type Operation = Exclude<
  SyntaxNode,
  { type: 'literal' | 'identifier' | 'template' | 'list' | 'map' | 'group' | 'member' | 'index' | 'call' }
>;

function operandsOf(node: Operation): SyntaxNode[] {
  switch (node.type) {
    case 'new':
      return node.args;
    case 'unary':
    case 'throw':
      return [node.operand];
    case 'binary':
    case 'logical':
      return [node.left, node.right];
    case 'conditional':
      return [node.test, node.yes, node.no];
    case 'arrow':
      return [node.body];
    case 'try':
      return [node.body, node.handler];
    case 'block':
      return [...node.declarations.map(({ value }) => value), node.result];
  }
}
