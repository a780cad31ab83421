import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';
import * as z from 'zod/mini';

import { SearchMark } from './search-mark';

const Value = z.object({ path: z.string(), type: z.enum(['number', 'text', 'string']), searchAlias: z.string() });
const Manifest = z.object({
  modules: z.object({
    'jira:entityProperty': z.tuple([
      z.object({ entityType: z.literal('issue'), propertyKey: z.literal('preflight'), values: z.array(Value) }),
    ]),
  }),
});
const file = readFileSync(path.join(__dirname, '../../../manifest.yml'), 'utf8');
const [{ values }] = Manifest.parse(parse(file)).modules['jira:entityProperty'];

test('Jira indexes everything that a mark holds but its version, under names of our own', () => {
  const held = Object.keys(SearchMark.shape).filter((key) => key !== 'schemaVersion');
  expect(values.map(({ path: name }) => name)).toEqual(held);
  expect(values.every(({ searchAlias }) => searchAlias.startsWith('preflight'))).toBe(true);
  expect(new Set(values.map(({ searchAlias }) => searchAlias)).size).toBe(values.length);
});

test('counts are indexed as numbers, states as they are, and what is open word by word', () => {
  const types = Object.fromEntries(values.map(({ path: name, type }) => [name, type]));
  expect(types).toEqual({
    state: 'string',
    openCount: 'number',
    open: 'text',
    completeness: 'number',
    revision: 'number',
    guarded: 'string',
    request: 'string',
  });
});
