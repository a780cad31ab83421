import { infer } from './analysis/infer';
import { textOfOperations } from './analysis/operations';
import { textOfType, typeFrom } from './analysis/static-type';
import { measure, type Size } from './measure';
import { parseExpression } from './parse-expression';

export type AnalysisProblem = { type: 'syntax' | 'type'; message: string; line: number; column: number };
export type Analysis =
  { valid: true; type: string; expensiveOperations: string; size: Size } | { valid: false; errors: AnalysisProblem[] };

/**
 * What can be told of an expression without running it: whether it is one, its type, its cost (`2`, `N`, `N + 1`; N is
 * the length of any List) and its size. `types`: those of the variables, such as `{ issues: 'List<Issue>' }`.
 */
export function analyseExpression(source: string, types: Readonly<Record<string, string>> = {}): Analysis {
  const parsed = parseExpression(source);
  if (!parsed.ok) return { valid: false, errors: [{ type: 'syntax', ...parsed.error }] };
  const names = new Map(Object.entries(types).map(([name, type]) => [name, typeFrom(type)]));
  const { type, operations, problems } = infer(parsed.tree, names);
  if (problems.length > 0) return { valid: false, errors: problems.map((one) => ({ type: 'type', ...one })) };
  return {
    valid: true,
    type: textOfType(type),
    expensiveOperations: textOfOperations(operations),
    size: measure(source, parsed.tree),
  };
}
