import * as z from 'zod/mini';

import type { AppField } from '../installed-app';
import type { Field, Issue } from '../model';
import type { Site } from '../site';

/** As much of a JSON schema as search looks at. */
type Schema = { type?: unknown; searchAlias?: string | undefined; properties?: Record<string, Schema> | undefined };
const Schema: z.ZodMiniType<Schema> = z.lazy(() =>
  z.object({
    type: z.optional(z.unknown()),
    searchAlias: z.optional(z.string()),
    properties: z.optional(z.record(z.string(), Schema)),
  }),
);
/** Aliases on any other type are ignored (modules/jira-custom-field, "Object type JQL search"). */
const SEARCHABLE = ['string', 'number', 'integer', 'boolean', 'array'];
type Alias = { name: string; path: string[]; type: string };

const aliasesIn = (schema: Schema, path: string[] = []): Alias[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const here = [...path, key];
    const { searchAlias: name, type } = inner;
    const isOne = name !== undefined && typeof type === 'string' && SEARCHABLE.includes(type);
    return [...(isOne ? [{ name: name.toLowerCase(), path: here, type }] : []), ...aliasesIn(inner, here)];
  });

/** Two properties with one alias and different types are both ignored. */
function aliasesOf({ schema }: AppField, wanted: string): Alias[] {
  const all = aliasesIn(Schema.safeParse(schema).data ?? {}).filter(({ name }) => name === wanted);
  return new Set(all.map(({ type }) => type)).size > 1 ? [] : all;
}

const within = (value: unknown, [key, ...rest]: string[]): unknown => {
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null ? within(Reflect.get(value, key), rest) : undefined;
};
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [`${value}`];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const isCalled = ({ id, name, schema }: Field, asked: string): boolean =>
  [id, name.toLowerCase(), `cf[${schema.customId ?? ''}]`].includes(asked);

type Found = (issue: Issue) => string[];

/**
 * A custom field by its name, its id or `cf[…]`, searched as one text; of the app's own also `field.Alias`, a property of
 * its value. Undefined where the site has no such field or alias.
 */
export function customFieldReader(site: Site, field: string): Found | undefined {
  const asked = field.toLowerCase();
  const custom = [...site.fields.values()].filter(({ id }) => id.startsWith('customfield_'));
  const whole = custom.find((one) => isCalled(one, asked));
  if (whole !== undefined) return (issue) => textsIn(issue.custom[whole.id]);
  const [name, alias] = [asked.slice(0, asked.lastIndexOf('.')), asked.slice(asked.lastIndexOf('.') + 1)];
  const owner = custom.find((one) => isCalled(one, name));
  const module = site.app.fields.find(({ moduleKey }) => moduleKey === owner?.moduleKey);
  const aliases = owner === undefined || module === undefined ? [] : aliasesOf(module, alias);
  if (owner === undefined || aliases.length === 0) return undefined;
  return (issue) => aliases.flatMap(({ path }) => textsIn(within(issue.custom[owner.id], path)));
}
