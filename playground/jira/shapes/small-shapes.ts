import { isAppAccount } from '../app-accounts';
import type { Field, IssueType, Priority, Project, Status, User } from '../model';
import type { Site } from '../site';

/** How Jira's REST shows its small records. Ids are strings. */
const self = (site: Site, path: string): string => `${site.baseUrl}/rest/api/3/${path}`;

/** A person as a part of something else: author, assignee. */
export const personShape = (site: Site, user: User) => ({
  self: self(site, `user?accountId=${user.accountId}`),
  accountId: user.accountId,
  accountType: isAppAccount(site, user.accountId) ? 'app' : 'atlassian',
  emailAddress: user.emailAddress,
  displayName: user.displayName,
  active: user.active ?? true,
  timeZone: 'Etc/UTC',
});
export const userShape = (site: Site, user: User) => ({ ...personShape(site, user), locale: 'en_US' });

export const priorityShape = (site: Site, { id, name, description, statusColor }: Priority) => ({
  self: self(site, `priority/${id}`),
  id,
  name,
  description,
  statusColor,
  iconUrl: `${site.baseUrl}/images/icons/priorities/${id}.svg`,
});

export const issueTypeShape = (site: Site, { id, name, description, hierarchyLevel }: IssueType) => ({
  self: self(site, `issuetype/${id}`),
  id,
  name,
  description,
  hierarchyLevel,
  subtask: hierarchyLevel < 0,
  iconUrl: `${site.baseUrl}/images/icons/issuetypes/${id}.svg`,
});

const categories = {
  TODO: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' },
  IN_PROGRESS: { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' },
  DONE: { id: 3, key: 'done', name: 'Done', colorName: 'green' },
};
export const statusShape = (site: Site, { id, name, category }: Status) => ({
  self: self(site, `status/${id}`),
  id,
  name,
  description: '',
  statusCategory: categories[category],
});

export const projectShape = (site: Site, project: Project) => ({
  self: self(site, `project/${project.id}`),
  id: project.id,
  key: project.key,
  name: project.name,
  projectTypeKey: 'software',
  style: project.style,
  simplified: project.style === 'next-gen',
  isPrivate: false,
});

export const fieldShape = ({ id, key, name, schema }: Field) => ({
  id,
  key,
  name,
  custom: schema.custom !== undefined,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: schema.custom === undefined ? [id] : [`cf[${String(schema.customId)}]`, name],
  schema,
});
/** A field as `/field/search` shows it, which is another record than that of `/field`. An app's field is locked. */
export const foundFieldShape = ({ id, key, name, schema, moduleKey }: Field) => ({
  id,
  key,
  name,
  schema,
  isLocked: moduleKey !== null,
});
