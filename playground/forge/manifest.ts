import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';

import { ModuleStatus } from './module-status';
import { withTranslations } from './with-translations';

const Use = z.object({ function: z.optional(z.string()), resource: z.optional(z.string()) });
/** An input or output of an action (manifest-reference/modules/automation-action). */
const ActionValue = z.object({
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  required: z.optional(z.boolean()),
  nullable: z.optional(z.boolean()),
});
const Expression = z.object({ expression: z.string() });

/** What Jira indexes of a property: modules/jira-entity-property. */
const IndexedValue = z.object({
  path: z.string(),
  type: z.enum(['number', 'text', 'string', 'user', 'date']),
  searchAlias: z.optional(z.string()),
});

/** The keys of a module that the playground reads; whatever else stands there is kept. */
const Module = z.looseObject({
  key: z.string(),
  name: z.optional(z.string()),
  title: z.optional(z.string()),
  label: z.optional(z.string()),
  status: z.optional(ModuleStatus),
  dynamicProperties: z.optional(Use),
  description: z.optional(z.string()),
  type: z.optional(z.string()),
  readOnly: z.optional(z.boolean()),
  schema: z.optional(z.record(z.string(), z.unknown())),
  function: z.optional(z.string()),
  resource: z.optional(z.string()),
  resolver: z.optional(Use),
  target: z.optional(Use),
  shortcut: z.optional(z.string()),
  keywords: z.optional(z.array(z.string())),
  expression: z.optional(z.string()),
  errorMessage: z.optional(z.string()),
  action: z.optional(z.string()),
  actions: z.optional(z.array(z.string())),
  config: z.optional(Use),
  inputs: z.optional(z.record(z.string(), ActionValue)),
  outputs: z.optional(z.record(z.string(), ActionValue)),
  projectTypes: z.optional(z.array(z.string())),
  entityType: z.optional(z.string()),
  propertyKey: z.optional(z.string()),
  values: z.optional(z.array(IndexedValue)),
  queue: z.optional(z.string()),
  events: z.optional(z.array(z.string())),
  filter: z.optional(
    z.looseObject({
      ignoreSelf: z.optional(z.boolean()),
      expression: z.optional(z.string()),
      onError: z.optional(z.enum(['IGNORE_AND_LOG', 'IGNORE', 'RECEIVE_AND_LOG', 'RECEIVE'])),
    }),
  ),
  interval: z.optional(z.enum(['fiveMinute', 'hour', 'day', 'week'])),
  view: z.optional(z.looseObject({ formatter: z.optional(Expression), resource: z.optional(z.string()) })),
  edit: z.optional(
    z.looseObject({
      resource: z.optional(z.string()),
      parser: z.optional(Expression),
      validation: z.optional(z.object({ expression: z.string(), errorMessage: z.string() })),
    }),
  ),
});
export type ManifestModule = z.infer<typeof Module>;

const FunctionModule = z.looseObject({
  key: z.string(),
  handler: z.string().check(z.regex(/^[\w/-]+\.\w+$/)),
  timeoutSeconds: z.optional(z.number()),
});
export type FunctionModule = z.infer<typeof FunctionModule>;

const Attribute = z.object({ type: z.enum(['string', 'integer', 'float', 'boolean', 'any']) });
/** One custom entity of the storage: storage-reference/entities-manifest. */
const StoredEntity = z.object({
  name: z.string().check(z.minLength(3), z.maxLength(60)),
  attributes: z.record(z.string(), Attribute),
  indexes: z.optional(
    z.array(
      z.union([
        z.string(),
        z.object({
          name: z.string(),
          range: z.optional(z.array(z.string()).check(z.maxLength(1))),
          partition: z.optional(z.array(z.string())),
        }),
      ]),
    ),
  ),
});
export type StoredEntity = z.infer<typeof StoredEntity>;

export const Manifest = z.object({
  app: z.object({
    id: z.string(),
    storage: z.optional(z.object({ entities: z.optional(z.array(StoredEntity)) })),
  }),
  modules: z.catchall(z.object({ function: z.optional(z.array(FunctionModule)) }), z.array(Module)),
  resources: z.optional(z.array(z.object({ key: z.string(), path: z.string() }))),
  permissions: z.looseObject({ scopes: z.array(z.string()) }),
});
export type Manifest = z.infer<typeof Manifest>;

/**
 * Reads the app's manifest, its names and titles in the default locale. Throws where it is not one: without it there is
 * no app to run.
 */
export function readManifest(root: string): Manifest {
  const parsed: unknown = parse(readFileSync(path.join(root, 'manifest.yml'), 'utf8'));
  return Manifest.parse(withTranslations(parsed, (file) => readFileSync(path.join(root, file), 'utf8')));
}

export const modulesOf = (manifest: Manifest, type: string): ManifestModule[] =>
  type === 'function' ? [] : (manifest.modules[type] ?? []);

export const functionOf = (manifest: Manifest, key: string): FunctionModule | undefined =>
  manifest.modules.function?.find((one) => one.key === key);

export const storedEntities = (manifest: Manifest): StoredEntity[] => manifest.app.storage?.entities ?? [];
