import type { Assumptions } from '../assumptions';
import { fail } from '../expression-error';
import { isList, JiraFunction, type JiraValue, typeName } from '../jira-value';
import type { Meter } from '../meter';

export type MethodContext = { assumptions: Assumptions; meter: Meter };
/** A built-in method: how many arguments it takes, and what it does with its target. */
export type Method<Target> = {
  least: number;
  most: number;
  run(target: Target, args: readonly JiraValue[], context: MethodContext): JiraValue;
};
export type Methods<Target> = Readonly<Record<string, Method<Target>>>;

export const method = <Target>(least: number, most: number, run: Method<Target>['run']): Method<Target> => ({
  least,
  most,
  run,
});

const wanted = (type: string, value: JiraValue | undefined): never =>
  fail(`Expected ${type} but found ${value === undefined ? 'nothing' : typeName(value)}.`);

export const stringOf = (value: JiraValue | undefined): string =>
  typeof value === 'string' ? value : wanted('String', value);
export const numberOf = (value: JiraValue | undefined): number =>
  typeof value === 'number' ? value : wanted('Number', value);
export const functionOf = (value: JiraValue | undefined): JiraFunction =>
  value instanceof JiraFunction ? value : wanted('Function', value);
export const listOf = (value: JiraValue | undefined): readonly JiraValue[] =>
  value !== undefined && isList(value) ? value : wanted('List', value);
export const optional = <T>(value: JiraValue | undefined, read: (value: JiraValue) => T): T | undefined =>
  value === undefined || value === null ? undefined : read(value);
