import { fail } from '../expression-error';
import { JiraFunction, type JiraMap, type JiraValue, plainOf, valueOf } from '../jira-value';
import { stringOf } from './method';

/** NaN where a text is no number, as in JavaScript; null counts as 0 there, and here. */
function toNumber([value]: JiraValue[]): number {
  if (value === undefined || (value !== null && typeof value === 'object')) return Number.NaN;
  return Number(value);
}

function parse([text]: JiraValue[]): JiraValue {
  try {
    return valueOf(JSON.parse(stringOf(text)));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('The text is not valid JSON.');
    throw error;
  }
}

const json: JiraMap = {
  parse: new JiraFunction(1, parse),
  stringify: new JiraFunction(1, ([value]) => JSON.stringify(plainOf(value ?? null))),
};

/** The only names that every expression can see. */
export const globals: ReadonlyMap<string, JiraValue> = new Map<string, JiraValue>([
  ['Number', new JiraFunction(1, toNumber)],
  ['JSON', json],
]);
