/** What a Jira site knows about the one app that is installed on it. Texts and expressions come from the app's manifest. */
export type AppField = {
  moduleKey: string;
  name: string;
  description: string;
  type: string;
  /** JSON schema of the value; null: any. */
  schema: object | null;
  readOnly: boolean;
  /** Shown in the create dialog: the module names a resource or the built-in editor for `issue-create`. */
  validation: { expression: string; errorMessage: string } | null;
  formatter: string | null;
  /** Turns a text (imports, text editors) into a value; null: the text is not taken. */
  parser: string | null;
};
export type AppValidator = {
  moduleKey: string;
  name: string;
  description: string;
  projectTypes: string[];
  /** Null: a function validator, which this site does not run. */
  expression: string | null;
  errorMessage: string;
};
/** `jira:actionValidator`: a Boolean expression with one fixed message. */
export type AppActionValidator = { moduleKey: string; action: string; expression: string; errorMessage: string };
/** `jira:entityProperty` on work items: what Jira indexes of a property that the app keeps there. */
export type AppProperty = {
  propertyKey: string;
  values: { path: string; type: 'number' | 'text' | 'string' | 'user' | 'date'; searchAlias?: string | undefined }[];
};
export type InstalledApp = {
  appId: string;
  environmentId: string;
  environmentType: 'DEVELOPMENT';
  /** Scopes that the manifest asks for. */
  scopes: string[];
  fields: AppField[];
  validators: AppValidator[];
  actionValidators: AppActionValidator[];
  properties: AppProperty[];
};

/** Names a module of the app on the site: in `schema.custom` of its fields and in `parameters.key` of its workflow rules. */
export const moduleAri = (app: InstalledApp, moduleKey: string): string =>
  `ari:cloud:ecosystem::extension/${app.appId}/${app.environmentId}/static/${moduleKey}`;

export const fieldKey = (app: InstalledApp, moduleKey: string): string =>
  `${app.appId}__${app.environmentType}__${moduleKey}`;
