import * as z from 'zod/mini';

import type { AppField } from '../installed-app';
import type { Field } from '../model';
import type { Site } from '../site';
import type { SearchField, SearchType } from './search-type';
import { textsIn, valueWithin } from './value-within';

/** As much of a JSON schema as search looks at. */
type Schema = {
  type?: unknown;
  searchAlias?: string | undefined;
  searchType?: string | undefined;
  items?: Schema | undefined;
  properties?: Record<string, Schema> | undefined;
};
const Schema: z.ZodMiniType<Schema> = z.lazy(() =>
  z.object({
    type: z.optional(z.unknown()),
    searchAlias: z.optional(z.string()),
    searchType: z.optional(z.string()),
    items: z.optional(Schema),
    properties: z.optional(z.record(z.string(), Schema)),
  }),
);

/** Types of JQL by the type of the schema; aliases on any other are ignored (modules/jira-custom-field, "Object type JQL search"). */
const JQL_TYPES: Record<string, SearchType> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'string',
};
const SEARCH_TYPES: Record<string, SearchType> = { text: 'text', date: 'date', user: 'string', group: 'string' };

function typeIn({ type, searchType, items }: Schema): SearchType | undefined {
  if (searchType !== undefined) return SEARCH_TYPES[searchType];
  if (type === 'array') return items === undefined ? 'string' : typeIn(items);
  return typeof type === 'string' ? JQL_TYPES[type] : undefined;
}

type Alias = { name: string; path: string[]; type: SearchType };

const aliasesIn = (schema: Schema, path: string[] = []): Alias[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const here = [...path, key];
    const type = typeIn(inner);
    const { searchAlias: name } = inner;
    const own = name === undefined || type === undefined ? [] : [{ name: name.toLowerCase(), path: here, type }];
    return [...own, ...aliasesIn(inner, here)];
  });

/** Two properties with one alias and different types are both ignored. */
function aliasesOf({ schema }: AppField, wanted: string): Alias[] {
  const all = aliasesIn(Schema.safeParse(schema).data ?? {}).filter(({ name }) => name === wanted);
  return new Set(all.map(({ type }) => type)).size > 1 ? [] : all;
}

const isCalled = ({ id, name, schema }: Field, asked: string): boolean =>
  [id, name.toLowerCase(), `cf[${schema.customId ?? ''}]`].includes(asked);

/**
 * A custom field by its name, its id or `cf[…]`, searched as one text; of the app's own also `field.Alias`, a property of
 * its value. Undefined where the site has no such field or alias.
 */
export function customField(site: Site, field: string): SearchField | undefined {
  const asked = field.toLowerCase();
  const custom = [...site.fields.values()].filter(({ id }) => id.startsWith('customfield_'));
  const whole = custom.find((one) => isCalled(one, asked));
  if (whole !== undefined) return { type: 'system', read: (issue) => textsIn(issue.custom[whole.id]) };
  const [name, alias] = [asked.slice(0, asked.lastIndexOf('.')), asked.slice(asked.lastIndexOf('.') + 1)];
  const owner = custom.find((one) => isCalled(one, name));
  const module = site.app.fields.find(({ moduleKey }) => moduleKey === owner?.moduleKey);
  const aliases = owner === undefined || module === undefined ? [] : aliasesOf(module, alias);
  const [first] = aliases;
  if (owner === undefined || first === undefined) return undefined;
  return {
    type: first.type,
    read: (issue) => aliases.flatMap(({ path }) => textsIn(valueWithin(issue.custom[owner.id], path))),
  };
}
