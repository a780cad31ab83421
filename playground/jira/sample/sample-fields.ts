import { fieldKey, moduleAri, type InstalledApp } from '../installed-app';
import type { Field } from '../model';

const system = (id: string, name: string, type: string, items?: string): Field => ({
  id,
  key: id,
  name,
  description: '',
  schema: { type, system: id, ...(items === undefined ? {} : { items }) },
  moduleKey: null,
});

/** First number of the site's custom fields; the app's are numbered from `FIRST_APP_FIELD` on, in the manifest's order. */
const FIRST_APP_FIELD = 10_058;

const storyPoints: Field = {
  id: 'customfield_10016',
  key: 'customfield_10016',
  name: 'Story points',
  description: '',
  schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float', customId: 10_016 },
  moduleKey: null,
};

const appField = (app: InstalledApp, index: number): Field[] =>
  app.fields.slice(index, index + 1).map(({ moduleKey, name, description, type }) => ({
    id: `customfield_${FIRST_APP_FIELD + index}`,
    key: fieldKey(app, moduleKey),
    name,
    description,
    schema: { type, custom: moduleAri(app, moduleKey), customId: FIRST_APP_FIELD + index },
    moduleKey,
  }));

/** Jira's own fields, one of another maker, and one locked instance of each of the app's, as a deploy leaves them. */
export const sampleFields = (app: InstalledApp): Field[] => [
  system('project', 'Project', 'project'),
  system('issuetype', 'Issue Type', 'issuetype'),
  system('summary', 'Summary', 'string'),
  system('description', 'Description', 'string'),
  system('priority', 'Priority', 'priority'),
  system('assignee', 'Assignee', 'user'),
  system('reporter', 'Reporter', 'user'),
  system('labels', 'Labels', 'array', 'string'),
  storyPoints,
  ...app.fields.flatMap((_, index) => appField(app, index)),
];
