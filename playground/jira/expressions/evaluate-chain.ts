import { fail } from './expression-error';
import { isMap, JiraFunction, type JiraValue } from './jira-value';
import { runMethod } from './members/run-method';
import { readMember } from './members/read-member';
import type { Run, Scope } from './run';
import type { NodeOf, SyntaxNode } from './syntax-tree';

type Chain = NodeOf<'member'> | NodeOf<'index'> | NodeOf<'call'>;
/** `stopped`: a `?.` met null, and the rest of the chain is skipped. */
type Link = { value: JiraValue; stopped: boolean };

const isChain = (node: SyntaxNode): node is Chain =>
  node.type === 'member' || node.type === 'index' || node.type === 'call';
const stopped: Link = { value: null, stopped: true };
const going = (value: JiraValue): Link => ({ value, stopped: false });

/** `a.b`, `a?.[b]`, `a.b(c)` and what follows them. */
export function evaluateChain(node: Chain, scope: Scope, run: Run): JiraValue {
  return follow(node, scope, run).value;
}

/** The outermost link is counted by the caller, the links below here. */
function follow(node: Chain, scope: Scope, run: Run): Link {
  if (node.type === 'call') return call(node, scope, run);
  const target = targetOf(node, scope, run);
  if (target.stopped) return target;
  const name = node.type === 'member' ? node.name : run.evaluate(node.index, scope);
  return going(readMember(target.value, name, node, run));
}

/** The object of a link; null at a `?.` stops the chain, or only this link where chains do not stop. */
function targetOf(node: NodeOf<'member'> | NodeOf<'index'>, scope: Scope, run: Run): Link {
  const target = below(node.object, scope, run);
  if (target.stopped) return target;
  return target.value === null && node.optional ? stopped : target;
}

function below(node: SyntaxNode, scope: Scope, run: Run): Link {
  if (!isChain(node)) return going(run.evaluate(node, scope));
  run.meter.step();
  const link = follow(node, scope, run);
  return run.assumptions.optionalChainStops ? link : going(link.value);
}

function call(node: NodeOf<'call'>, scope: Scope, run: Run): Link {
  const { callee } = node;
  const args = () => node.args.map((arg) => run.evaluate(arg, scope));
  if (callee.type !== 'member') return going(apply(run.evaluate(callee, scope), args()));
  run.meter.step();
  const target = targetOf(callee, scope, run);
  if (target.stopped) return target;
  const held = isMap(target.value) && Object.hasOwn(target.value, callee.name) ? target.value[callee.name] : undefined;
  if (held instanceof JiraFunction) return going(apply(held, args()));
  return going(runMethod(target.value, callee, args, run));
}

const apply = (callee: JiraValue, args: JiraValue[]): JiraValue =>
  callee instanceof JiraFunction ? callee.call(args) : fail('The expression calls something that is not a function.');
