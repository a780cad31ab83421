import * as z from 'zod/mini';

import { PolicyRows } from '../policy-rows';
import type { Field } from './fields';
import { SECTIONS, type Section } from './sections';

/** Of the form or of the history, mapped in set-up, or edited beside the text they translate. */
const ELSEWHERE = ['schemaVersion', 'id', 'revision', 'language', 'sitePriorities', 'translations'];

type Shape = Record<string, unknown>;
const unwrapped = (schema: unknown): unknown => {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable)
    return unwrapped(schema.def.innerType);
  if (schema instanceof z.ZodMiniPipe) return unwrapped(schema.def.out);
  return schema;
};
/** The settings of a schema that has any: of an object, of a list's rows, of a record's values. */
function shapeOf(schema: unknown): Shape | null {
  const plain = unwrapped(schema);
  if (plain instanceof z.ZodMiniObject) return plain.def.shape;
  if (plain instanceof z.ZodMiniArray) return shapeOf(plain.def.element);
  return plain instanceof z.ZodMiniRecord ? shapeOf(plain.def.valueType) : null;
}
const isOptional = (schema: unknown): boolean => schema instanceof z.ZodMiniOptional;

type Told = { path: string; optional: boolean };
const isData = (field: Field): boolean => field.kind === 'condition' || field.kind === 'exemption';
const fieldsTold = (fields: readonly Field[], path: string): Told[] =>
  fields.flatMap((field) => [
    { path: `${path}.${field.name}`, optional: field.optional === true },
    ...(field.kind === 'group' || field.kind === 'list' ? fieldsTold(field.fields, `${path}.${field.name}`) : []),
  ]);
const sectionTold = (section: Section): Told[] =>
  section.kind === 'value' ? [] : fieldsTold(section.fields, section.name);

const conditions = new Set(
  SECTIONS.flatMap((section) =>
    section.kind === 'value' ? [] : section.fields.filter(isData).map(({ name }) => `${section.name}.${name}`),
  ),
);
const schemaTold = (shape: Shape, path: string): Told[] =>
  Object.entries(shape).flatMap(([name, schema]) => {
    const at = `${path}.${name}`;
    const inner = conditions.has(at) ? null : shapeOf(schema);
    return [{ path: at, optional: isOptional(schema) }, ...(inner === null ? [] : schemaTold(inner, at))];
  });

const byPath = (told: readonly Told[]): Told[] => told.toSorted((one, other) => (one.path < other.path ? -1 : 1));
test('every section of a policy is in the table, or edited elsewhere', () => {
  const names = [...SECTIONS.map(({ name }) => name), ...ELSEWHERE];
  expect(names.toSorted()).toEqual(Object.keys(PolicyRows.def.shape).toSorted());
});

test.each(SECTIONS.filter(({ kind }) => kind !== 'value').map((section) => [section.name, section] as const))(
  '%s: the table names every setting of the schema, and says which may be missing',
  (name, section) => {
    const shape = shapeOf(Object.entries(PolicyRows.def.shape).find(([key]) => key === name)?.[1]);
    if (name === 'rules' || name === 'words') return expect(sectionTold(section).length).toBeGreaterThan(0);
    const wanted = schemaTold(shape ?? {}, name).filter(
      ({ path }) => !(section.kind === 'rows' && path === `${name}.id`),
    );
    expect(byPath(sectionTold(section))).toEqual(byPath(wanted));
  },
);
