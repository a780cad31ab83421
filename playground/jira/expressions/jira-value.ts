import type { Assumptions } from './assumptions';
import { Entity } from './entity';
import { fail } from './expression-error';
import { CalendarDate, JiraDate } from './jira-date';

/** A function written in an expression. */
export class JiraFunction {
  constructor(
    readonly parameters: number,
    readonly call: (args: JiraValue[]) => JiraValue,
  ) {}
}

/** A Map is a plain object, a List an array: what JSON holds is a value as it stands. */
export type JiraMap = { readonly [key: string]: JiraValue };
export type JiraValue =
  null | boolean | number | string | readonly JiraValue[] | JiraMap | Entity | JiraDate | CalendarDate | JiraFunction;

export const isList = (value: JiraValue): value is readonly JiraValue[] => Array.isArray(value);
export const isMap = (value: JiraValue): value is JiraMap => typeName(value) === 'Map';

/** The name that `typeof` gives. */
export function typeName(value: JiraValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Boolean';
  if (isList(value)) return 'List';
  if (value instanceof Entity) return value.type;
  if (value instanceof JiraDate) return 'Date';
  if (value instanceof CalendarDate) return 'CalendarDate';
  return value instanceof JiraFunction ? 'Function' : 'Map';
}

/** As in JavaScript: null, false, 0, NaN and '' are not. */
export function isTruthy(value: JiraValue, { conditions }: Assumptions): boolean {
  if (conditions === 'truthy' || typeof value === 'boolean') return Boolean(value);
  return fail(`Expected Boolean but found ${typeName(value)}.`);
}

export function textOf(value: JiraValue, assumptions: Assumptions): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) {
    if (assumptions.nullInText === 'error') return fail("Can't use null as a text.");
    return assumptions.nullInText === 'null' ? 'null' : '';
  }
  if (value instanceof JiraDate || value instanceof CalendarDate) return value.toString();
  if (value instanceof JiraFunction || assumptions.objectInText === 'error')
    return fail(`Can't use ${typeName(value)} as a text.`);
  return JSON.stringify(plainOf(value));
}

/** What a caller gets: JSON. Dates become ISO texts, entities what identifies them. */
export function plainOf(value: JiraValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(plainOf);
  if (value instanceof JiraDate || value instanceof CalendarDate) return value.toString();
  if (value instanceof Entity) return { ...value.plain };
  if (value instanceof JiraFunction) return fail('A function cannot be a result.');
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainOf(held)]));
}

/** JSON from outside as a value; anything that JSON does not know becomes null. */
export function valueOf(json: unknown): JiraValue {
  if (json === null || typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return json;
  if (Array.isArray(json)) return json.map(valueOf);
  if (typeof json !== 'object') return null;
  return Object.fromEntries(Object.entries(json).map(([key, held]) => [key, valueOf(held)]));
}
