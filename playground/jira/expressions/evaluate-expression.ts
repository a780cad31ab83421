import { type Assumptions, documented } from './assumptions';
import { evaluateNode } from './evaluate-node';
import { ExpressionError, LimitError } from './expression-error';
import { type JiraValue, plainOf } from './jira-value';
import { type Limits, restLimits } from './limits';
import { measure, type Size } from './measure';
import { globals } from './members/globals';
import { Meter } from './meter';
import { parseExpression } from './parse-expression';
import { type Records, type Run, Scope } from './run';
import type { SyntaxNode } from './syntax-tree';

export type Cost = Size & { steps: number; expensiveOperations: number };
export type Problem = { message: string; line?: number; column?: number };
export type Evaluation = { ok: true; value: unknown; cost: Cost } | { ok: false; error: Problem; cost: Cost };
export type EvaluationOptions = {
  limits?: Limits;
  assumptions?: Partial<Assumptions>;
  records?: Records;
  /** Milliseconds since 1970 for `new Date()`; without it the clock's. */
  now?: number;
};

const UNREAD: Size = { characters: 0, leaves: 0, nodes: 0 };

/**
 * Evaluates a Jira expression as strictly as the documentation reads. The value is plain JSON (`plainOf`).
 * Everything that goes wrong is an answer: syntax, unknown members, wrong types, `throw`, limits.
 */
export function evaluateExpression(
  source: string,
  variables: Readonly<Record<string, JiraValue>>,
  options: EvaluationOptions = {},
): Evaluation {
  const limits = options.limits ?? restLimits;
  const meter = new Meter(limits);
  const parsed = parseExpression(source);
  const size = parsed.ok ? measure(source, parsed.tree) : { ...UNREAD, characters: source.length };
  const cost = (): Cost => ({ ...size, steps: meter.steps, expensiveOperations: meter.expensiveOperations });
  const tooLarge = largerThan(limits, size);
  if (tooLarge !== null) return { ok: false, error: { message: tooLarge }, cost: cost() };
  if (!parsed.ok) return { ok: false, error: parsed.error, cost: cost() };
  try {
    return { ok: true, value: plainOf(valueOfTree(parsed.tree, source, variables, meter, options)), cost: cost() };
  } catch (error) {
    return { ok: false, error: problemOf(error), cost: cost() };
  }
}

function valueOfTree(
  tree: SyntaxNode,
  source: string,
  variables: Readonly<Record<string, JiraValue>>,
  meter: Meter,
  { assumptions, records = {}, now = Date.now() }: EvaluationOptions,
): JiraValue {
  const run: Run = {
    source,
    meter,
    records,
    now,
    assumptions: { ...documented, ...assumptions },
    evaluate: (node, scope) => evaluateNode(node, scope, run),
  };
  return run.evaluate(tree, new Scope(globals).with(Object.entries(variables)));
}

const largerThan = (limits: Limits, size: Size): string | null => {
  if (size.characters > limits.characters) return `The expression is longer than ${limits.characters} characters.`;
  return size.leaves > limits.leaves ? `The expression has more than ${limits.leaves} leaves.` : null;
};

function problemOf(error: unknown): Problem {
  if (error instanceof ExpressionError) {
    const { message, place } = error;
    return place === undefined ? { message } : { message, line: place.line, column: place.column };
  }
  if (error instanceof LimitError) return { message: error.message };
  if (error instanceof RangeError) return { message: 'The expression is nested too deeply, or its value too long.' };
  throw error;
}
