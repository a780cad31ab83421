import type { ListName } from '../portable/lists';

/**
 * What needs nothing else to be known. `text`, `long`: people read it, in other languages too; `line`: nobody translates it;
 * `answer`: the path of an answer; `priority`: one of the site's by Jira's id, null for none; `phrases`: a list of texts;
 * `patterns`: the same in the language of signals (`WordPattern`).
 */
type Plain =
  | 'text'
  | 'long'
  | 'line'
  | 'link'
  | 'answer'
  | 'flag'
  | 'priority'
  | 'phrases'
  | 'patterns'
  | 'condition'
  | 'exemption';
/** What a setting holds, and so how it is edited. `from`: the list of the policy whose rows it names by id. */
export type FieldKind =
  | { [Kind in Plain]: { kind: Kind } }[Plain]
  | { kind: 'number'; least: number; most: number; step: number }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'one'; from: ListName; orNone?: true }
  | { kind: 'some'; from: ListName }
  /** Of a fixed set of words, several. */
  | { kind: 'several'; values: readonly string[] }
  /** Ids of Jira: people look for them by name. */
  | { kind: 'whom'; who: 'group' | 'account' | 'app' }
  | { kind: 'group'; fields: readonly Field[] }
  | { kind: 'list'; fields: readonly Field[] };
/** How a setting says that it is not there: it is null, or it is missing. Both are something else than being empty. */
export type Absent = 'null' | 'missing';
/** `optional`: it may be missing; `orNull`: it may be null. */
export type Field = { name: string; optional?: true; orNull?: true } & FieldKind;

export const text = (name: string): Field => ({ name, kind: 'text' });
export const long = (name: string): Field => ({ name, kind: 'long' });
export const line = (name: string): Field => ({ name, kind: 'line' });
export const priority = (name: string): Field => ({ name, kind: 'priority' });
export const link = (name: string): Field => ({ name, kind: 'link', optional: true });
export const flag = (name: string): Field => ({ name, kind: 'flag' });
export const number = (name: string, least: number, most: number, step = 1): Field => ({
  ...{ name, kind: 'number', least, most, step },
});
export const choice = (name: string, values: readonly string[]): Field => ({ name, kind: 'choice', values });
export const several = (name: string, values: readonly string[]): Field => ({ name, kind: 'several', values });
export const one = (name: string, from: ListName): Field => ({ name, kind: 'one', from });
export const oneOrNone = (name: string, from: ListName): Field => ({ name, kind: 'one', from, orNone: true });
export const some = (name: string, from: ListName): Field => ({ name, kind: 'some', from });
export const whom = (name: string, who: 'group' | 'account' | 'app'): Field => ({ name, kind: 'whom', who });
export const phrases = (name: string): Field => ({ name, kind: 'phrases' });
export const patterns = (name: string): Field => ({ name, kind: 'patterns' });
export const condition = (name: string): Field => ({ name, kind: 'condition', optional: true });
export const exemption = (name: string): Field => ({ name, kind: 'exemption', optional: true });
export const answer = (name: string): Field => ({ name, kind: 'answer', optional: true });
export const group = (name: string, fields: readonly Field[]): Field => ({ name, kind: 'group', fields });
export const entries = (name: string, fields: readonly Field[]): Field => ({ name, kind: 'list', fields });
export const optional = (field: Field): Field => ({ ...field, optional: true });
export const orNull = (field: Field): Field => ({ ...field, orNull: true });
