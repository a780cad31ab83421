import type { SyntaxNode } from '../syntax-tree';
import { NONE, type Operations, sum } from './operations';
import type { StaticType } from './static-type';

export type Names = ReadonlyMap<string, StaticType>;
export type TypeProblem = { message: string; line: number; column: number };
/** What can be told of a piece of an expression without running it. */
export type Inferred = { type: StaticType; operations: Operations; problems: TypeProblem[] };
export type Infer = (node: SyntaxNode, names: Names) => Inferred;

/** Of this type, and as costly and wrong as its parts together; `more` comes on top. */
export const inferred = (
  type: StaticType,
  parts: readonly Inferred[] = [],
  more: { operations?: Operations; problem?: TypeProblem } = {},
): Inferred => ({
  type,
  operations: sum([...parts.map(({ operations }) => operations), more.operations ?? NONE]),
  problems: [...parts.flatMap(({ problems }) => problems), ...(more.problem === undefined ? [] : [more.problem])],
});

export const problemAt = ({ at: { line, column } }: SyntaxNode, message: string): TypeProblem => ({
  message,
  line,
  column,
});
