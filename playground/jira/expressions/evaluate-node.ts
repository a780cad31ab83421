import { construct } from './construct';
import { evaluateChain } from './evaluate-chain';
import { ExpressionError, fail } from './expression-error';
import { isTruthy, JiraFunction, type JiraValue, textOf, typeName } from './jira-value';
import { binary } from './operators';
import type { Run, Scope } from './run';
import type { NodeOf, SyntaxNode } from './syntax-tree';

/** One step per node. Errors get the place of the innermost node that met them. */
export function evaluateNode(node: SyntaxNode, scope: Scope, run: Run): JiraValue {
  if (node.type !== 'group') run.meter.step();
  try {
    return valueOfNode(node, scope, run);
  } catch (error) {
    if (error instanceof ExpressionError && !error.thrown) error.place ??= node.at;
    throw error;
  }
}

function valueOfNode(node: SyntaxNode, scope: Scope, run: Run): JiraValue {
  const at = (part: SyntaxNode) => run.evaluate(part, scope);
  switch (node.type) {
    case 'literal':
      return node.value;
    case 'identifier':
      return scope.find(node.name) ?? known(node, scope);
    case 'template':
      return node.pieces.map((piece) => textOf(at(piece), run.assumptions)).join('');
    case 'list':
      return node.items.map(at);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, at(value)]));
    case 'group':
      return at(node.inner);
    case 'member':
    case 'index':
    case 'call':
      return evaluateChain(node, scope, run);
    case 'new':
      return construct(node.name, node.args.map(at), run);
    case 'binary':
      return binary(node.operator, at(node.left), at(node.right), run);
    case 'conditional':
      return at(isTruthy(at(node.test), run.assumptions) ? node.yes : node.no);
    default:
      return valueOfLargerNode(node, scope, run);
  }
}

type Larger = NodeOf<'throw'> | NodeOf<'unary'> | NodeOf<'logical'> | NodeOf<'arrow'> | NodeOf<'try'> | NodeOf<'block'>;

function valueOfLargerNode(node: Larger, scope: Scope, run: Run): JiraValue {
  switch (node.type) {
    case 'throw':
      throw new ExpressionError(textOf(run.evaluate(node.operand, scope), run.assumptions), { thrown: true });
    case 'unary':
      return unary(node, scope, run);
    case 'logical':
      return logical(node, scope, run);
    case 'arrow':
      return arrow(node, scope, run);
    case 'try':
      return attempt(node, scope, run);
    case 'block':
      return run.evaluate(
        node.result,
        node.declarations.reduce((inner, { name, value }) => inner.with([[name, run.evaluate(value, inner)]]), scope),
      );
  }
}

const known = ({ name }: NodeOf<'identifier'>, scope: Scope): null =>
  scope.find(name) === null ? null : fail(`Unrecognized identifier: "${name}".`);

function unary({ operator, operand }: NodeOf<'unary'>, scope: Scope, run: Run): JiraValue {
  if (operator === 'typeof' && operand.type === 'identifier' && scope.find(operand.name) === undefined)
    return 'undefined';
  const value = run.evaluate(operand, scope);
  if (operator === 'typeof') return typeName(value);
  if (operator === '!') return !isTruthy(value, run.assumptions);
  return typeof value === 'number' ? -value : fail(`Can't use "-" on ${typeName(value)}.`);
}

function logical({ operator, left, right }: NodeOf<'logical'>, scope: Scope, run: Run): JiraValue {
  const value = run.evaluate(left, scope);
  if (operator === '??') return value === null ? run.evaluate(right, scope) : value;
  if (isTruthy(value, run.assumptions) === (operator === '||')) return value;
  return run.evaluate(right, scope);
}

const arrow = ({ parameters, body }: NodeOf<'arrow'>, scope: Scope, run: Run): JiraFunction =>
  new JiraFunction(parameters.length, (args) =>
    run.evaluate(body, scope.with(parameters.map((name, i) => [name, args[i] ?? null]))),
  );

function attempt({ body, name, handler }: NodeOf<'try'>, scope: Scope, run: Run): JiraValue {
  try {
    return run.evaluate(body, scope);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const { message, place } = error;
    const location = place === undefined ? null : `${place.line}:${place.column}`;
    return run.evaluate(handler, name === null ? scope : scope.with([[name, { message, location }]]));
  }
}
