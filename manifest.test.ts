import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { validate } from '@forge/manifest';
import { parse } from 'yaml';
import * as z from 'zod/mini';

// What Forge's own validator accepts silently is checked here (docs/decisions/0004-own-manifest-checks.md).

const Module = z.looseObject({ key: z.string() });
const Manifest = z.object({
  app: z.object({ id: z.string(), runtime: z.object({ name: z.string() }) }),
  modules: z.record(z.string(), z.array(Module)),
  resources: z.array(z.object({ key: z.string(), path: z.string() })),
  permissions: z.object({ scopes: z.array(z.string()), external: z.optional(z.unknown()) }),
});

const root = __dirname;
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = Manifest.parse(parse(read('manifest.yml')));
const functions = z.array(z.object({ key: z.string(), handler: z.string() })).parse(manifest.modules.function);
const EXPERIENCES = ['issue-view', 'issue-create', 'issue-transition', 'portal-request', 'issue-bulk-edit'];

/** Every string value under `name`, however deep. */
const valuesOf = (name: string, value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(name, one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name && typeof inner === 'string' ? [inner] : valuesOf(name, inner),
  );
};

const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('build') && !name.includes('node_modules'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((hit) => hit[1] ?? '');
const shipped = [...sources('src'), ...sources('static')];

test('Forge’s own validator has no complaint', async () => {
  process.chdir(root);
  expect(await validate(false, 'manifest.yml')).toMatchObject({ success: true, errors: [] });
});

test('it runs on a runtime that Forge still takes', () => {
  expect(manifest.app.runtime.name).toBe('nodejs24.x');
});

test('nothing leaves the site: no egress, so "Runs on Atlassian" holds', () => {
  expect(manifest.permissions.external).toBeUndefined();
});

test('nothing else that costs "Runs on Atlassian" is named (docs/decisions/0012)', () => {
  const all: unknown = parse(read('manifest.yml'));
  expect(Object.keys(z.record(z.string(), z.unknown()).parse(all)).sort()).toEqual(
    ['app', 'modules', 'permissions', 'resources', 'translations'].sort(),
  );
  expect(Object.keys(manifest.modules).filter((type) => /webtrigger|endpoint|agentConnector/i.test(type))).toEqual([]);
});

test('what automation rules and the agent may call only reads', () => {
  const actions = z.array(z.object({ key: z.string(), actionVerb: z.string() })).parse(manifest.modules.action);
  expect(new Set(actions.map(({ actionVerb }) => actionVerb))).toEqual(new Set(['GET']));
  const offered = [...(manifest.modules['rovo:agent'] ?? []), ...(manifest.modules['automation:actionProvider'] ?? [])];
  const named = offered.flatMap((one) => z.object({ actions: z.array(z.string()) }).parse(one).actions);
  expect([...new Set(named)].sort()).toEqual(actions.map(({ key }) => key).sort());
});

test('the retired UI Kit 1 is neither installed nor imported', () => {
  expect(read('package-lock.json')).not.toContain('node_modules/@forge/ui"');
  expect(shipped.filter((file) => importsOf(file).some((name) => /^@forge\/(ui|react)(\/|$)/.test(name)))).toEqual([]);
});

test('the deprecated glance is not used', () => {
  expect(Object.keys(manifest.modules)).not.toContain('jira:issueGlance');
});

test('storage is used and its scope is asked for', () => {
  expect(shipped.some((file) => importsOf(file).includes('@forge/kvs'))).toBe(true);
  expect(manifest.permissions.scopes).toContain('storage:app');
});

test('all five Jira scopes that a form script makes mandatory are asked for', () => {
  expect(manifest.permissions.scopes).toEqual(
    expect.arrayContaining([
      'read:jira-work',
      'write:jira-work',
      'read:jira-user',
      'manage:jira-configuration',
      'manage:jira-project',
    ]),
  );
});

test('each scope has its reason in the docs, and the docs name no other', () => {
  const documented = [...read('docs/scopes.md').matchAll(/^\| `([^`]+)` +\|/gm)].map((hit) => hit[1]);
  expect(documented.sort()).toEqual([...manifest.permissions.scopes].sort());
});

test('every handler is exported by src/index.ts, and every export is a handler', () => {
  const exported = [...read('src/index.ts').matchAll(/export \{([^}]+)\}/g)].flatMap((hit) =>
    (hit[1] ?? '')
      .split(',')
      .map((name) => name.trim().replace(/^.* as /, ''))
      .filter(Boolean),
  );
  expect(functions.map(({ handler }) => handler.replace('index.', '')).sort()).toEqual(exported.sort());
});

test('every function is used by a module, and every module names one that exists', () => {
  const used = Object.entries(manifest.modules)
    .filter(([type]) => type !== 'function')
    .flatMap(([, modules]) => valuesOf('function', modules));
  expect([...new Set(used)].sort()).toEqual(functions.map(({ key }) => key).sort());
});

/** The resource that holds the agent's prompt: a text, not a screen. */
const PROMPT = 'coach';
/** Modules whose names and descriptions take no translation (Forge's own schema). */
const ONE_LANGUAGE = ['action', 'rovo:agent'];

test('every resource is shown by a module and has a screen that builds it', () => {
  const used = Object.values(manifest.modules).flatMap((modules) => valuesOf('resource', modules));
  expect([...new Set([...used, PROMPT])].sort()).toEqual(manifest.resources.map(({ key }) => key).sort());
  for (const resource of manifest.resources.filter(({ key }) => key !== PROMPT)) {
    expect(resource.path).toBe(`static/${resource.key}/build`);
    expect(existsSync(path.join(root, 'static', resource.key, 'index.html'))).toBe(true);
  }
});

test('the field’s experiences are spelled as documented', () => {
  const fields = z
    .array(z.object({ edit: z.optional(z.object({ experience: z.array(z.string()) })) }))
    .parse(manifest.modules['jira:customField']);
  for (const { edit } of fields) expect(EXPERIENCES).toEqual(expect.arrayContaining(edit?.experience ?? []));
});

const Locale = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));
const keysOf = (file: string): string[] =>
  Object.entries(Locale.parse(JSON.parse(read(file)))).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [key] : Object.keys(inner).map((name) => `${key}.${name}`),
  );

test('names, titles and messages are there in every language, and none is left over', () => {
  const named = new Set(valuesOf('i18n', manifest.modules));
  expect(keysOf('locales/de-DE.json')).toEqual(keysOf('locales/en-US.json'));
  expect(keysOf('locales/en-US.json').sort()).toEqual([...named].sort());
  const translated = Object.entries(manifest.modules).filter(([type]) => !ONE_LANGUAGE.includes(type));
  for (const name of ['name', 'title', 'description', 'errorMessage'])
    expect(valuesOf(name, Object.fromEntries(translated))).toEqual([]);
});
