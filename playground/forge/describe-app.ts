import type { AppActionValidator, AppField, AppProperty, AppValidator, InstalledApp } from '../jira/installed-app';
import type { FrameModule } from '../protocol';
import { modulesOf, type Manifest, type ManifestModule } from './manifest';

/** An environment of the app as Forge would number it; any fixed UUID does. */
const ENVIRONMENT_ID = '11111111-1111-4111-8111-111111111111';
/** Documented default of `projectTypes`. */
const DEFAULT_PROJECT_TYPES = ['company-managed'];

const asField = (module: ManifestModule): AppField => ({
  moduleKey: module.key,
  name: module.name ?? module.key,
  description: module.description ?? '',
  type: module.type ?? 'string',
  schema: module.schema ?? null,
  readOnly: module.readOnly ?? false,
  validation: module.edit?.validation ?? null,
  parser: module.edit?.parser?.expression ?? null,
  formatter: module.view?.formatter?.expression ?? null,
});

const asValidator = (module: ManifestModule): AppValidator => ({
  moduleKey: module.key,
  name: module.name ?? module.key,
  description: module.description ?? '',
  projectTypes: module.projectTypes ?? DEFAULT_PROJECT_TYPES,
  expression: module.expression ?? null,
  errorMessage: module.errorMessage ?? '',
});

const asActionValidator = ({ key, action, expression, errorMessage }: ManifestModule): AppActionValidator => ({
  moduleKey: key,
  action: action ?? '',
  expression: expression ?? 'false',
  errorMessage: errorMessage ?? '',
});

/** Only properties of work items are searched here; `issue` is the documented default of `entityType`. */
const asProperty = ({ entityType = 'issue', propertyKey, values = [] }: ManifestModule): AppProperty[] =>
  entityType === 'issue' && propertyKey !== undefined ? [{ propertyKey, values }] : [];

/** What the site learns about the app when it is installed. */
export function describeApp(manifest: Manifest): InstalledApp {
  return {
    appId: manifest.app.id.replace('ari:cloud:ecosystem::app/', ''),
    environmentId: ENVIRONMENT_ID,
    environmentType: 'DEVELOPMENT',
    scopes: manifest.permissions.scopes,
    fields: modulesOf(manifest, 'jira:customField').map(asField),
    validators: modulesOf(manifest, 'jira:workflowValidator').map(asValidator),
    actionValidators: modulesOf(manifest, 'jira:actionValidator').map(asActionValidator),
    properties: modulesOf(manifest, 'jira:entityProperty').flatMap(asProperty),
  };
}

const frameOf = (type: string, module: ManifestModule): FrameModule[] => {
  const { edit, config, target } = module;
  const resource = edit?.resource ?? config?.resource ?? module.resource ?? target?.resource;
  if (resource === undefined) return [];
  const { key, title = module.name ?? '', label, status, shortcut, keywords } = module;
  const beside = { ...(label === undefined ? {} : { label }), ...(status === undefined ? {} : { status }) };
  const called = { ...(shortcut === undefined ? {} : { shortcut }), ...(keywords === undefined ? {} : { keywords }) };
  return [{ type, key, title, resource, ...beside, ...called }];
};

/** Every module that shows a frame, in the manifest's order. */
export const frameModules = (manifest: Manifest): FrameModule[] =>
  Object.keys(manifest.modules).flatMap((type) => modulesOf(manifest, type).flatMap((one) => frameOf(type, one)));
