import type { Exchange } from './exchange';
import type { KnownCall } from './known-calls';

/**
 * `Given`: which fields of a work item come depends on the request, so that none is required here; each that is there must
 * have its type. `wire`: a word of the address, which has no type but text.
 */
export const HEAD = `
import type * as version3 from 'jira.js/version3';
type Instance<T> = T extends abstract new (...all: never[]) => infer I ? I : never;
declare const jira: { [G in keyof typeof version3]: Instance<(typeof version3)[G]> };
declare const wire: never;
type Given<T> = T extends (infer One)[]
  ? Given<One>[]
  : T extends { fields: version3.Version3Models.Fields }
    ? Omit<T, 'fields' | 'key'> & { key?: string; fields?: Partial<version3.Version3Models.Fields> }
    : string extends keyof T
      ? T
      : T extends { issues?: version3.Version3Models.Issue[] }
        ? Omit<T, 'issues'> & { issues: Given<version3.Version3Models.Issue>[] }
        : T;`;

const literal = (value: unknown): string => JSON.stringify(value);
const entry = (name: string, value: string): string => `${JSON.stringify(name)}: ${value}`;

/** What jira.js has no parameter for is given the name that it has on the wire, so that the compiler names it. */
function parametersOf({ query, body, path }: KnownCall, exchange: Exchange): string {
  const words = [...new Set(exchange.query.keys())].map((word) => entry(query.get(word) ?? word, 'wire'));
  const places = path.map((name) => entry(name, 'wire'));
  if (exchange.body === undefined) return `{ ${[...places, ...words].join(', ')} }`;
  const sent =
    typeof body === 'string'
      ? [entry(body, literal(exchange.body))]
      : Object.entries(exchange.body ?? {}).map(([key, value]) => entry(body.get(key) ?? key, literal(value)));
  return `{ ${[...places, ...words, ...sent].join(', ')} }`;
}

/** Statements in which jira.js would send this request. */
export const requestPiece = (call: KnownCall, exchange: Exchange): string =>
  call.takesParameters
    ? `void jira.${call.name}(${parametersOf(call, exchange)});`
    : `const known: { path: true } = ${[...exchange.query.keys()].length === 0 && exchange.body === undefined ? '{ path: true }' : parametersOf(call, exchange)};`;

/** Statements in which workflows are what jira.js reads. */
export const workflowsPiece = (workflows: unknown[]): string =>
  workflows.length === 0 ? '' : `\nconst sent: version3.Version3Models.JiraWorkflow[] = ${literal(workflows)};`;

/** Statements in which jira.js would take this answer. */
export const answerPiece = ({ name, takesParameters }: KnownCall, { answer }: Exchange): string =>
  `const ask = () => jira.${name}(${takesParameters ? 'wire' : ''});
const answer: Given<Awaited<ReturnType<typeof ask>>> = ${literal(answer)};`;
