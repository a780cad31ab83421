import type { Issue } from '../model';
import type { Site } from '../site';
import { plainTextOf } from '../expressions/entities/rich-text-entity';
import { valueOf } from '../expressions/jira-value';
import { customField } from './app-fields';
import { propertyField } from './app-properties';
import type { SearchField } from './search-type';

type Reader = (site: Site, issue: Issue) => (string | null | undefined)[];
const named = <T extends { name?: string; displayName?: string }>(rows: Map<string, T>, id: string | null) =>
  id === null ? [] : [id, rows.get(id)?.name ?? rows.get(id)?.displayName];
const textIn = (description: unknown): string =>
  description === null || description === undefined ? '' : plainTextOf(valueOf(description));

const readers: Record<string, Reader> = {
  project: (site, { projectId }) => [...named(site.projects, projectId), site.projects.get(projectId)?.key],
  key: (_, { key, id }) => [key, id],
  id: (_, { key, id }) => [id, key],
  issuekey: (_, { key, id }) => [key, id],
  priority: (site, { priorityId }) => named(site.priorities, priorityId),
  issuetype: (site, { issueTypeId }) => named(site.issueTypes, issueTypeId),
  type: (site, { issueTypeId }) => named(site.issueTypes, issueTypeId),
  status: (site, { statusId }) => named(site.statuses, statusId),
  statuscategory: (site, { statusId }) => [site.statuses.get(statusId)?.category.replace('_', ' ')],
  reporter: (site, { reporterId }) => named(site.users, reporterId),
  assignee: (site, { assigneeId }) => named(site.users, assigneeId),
  labels: (_, { labels }) => labels,
  summary: (_, { summary }) => [summary],
  description: (_, { description }) => [textIn(description)],
  text: (_, { summary, description }) => [summary, textIn(description)],
  created: (_, { created }) => [created],
  updated: (_, { updated }) => [updated],
};

/** A field of Jira, a custom field or a property of its value, an indexed property of the app. Undefined: the site has none of that name. */
export function searchField(site: Site, name: string): SearchField | undefined {
  const system = Object.hasOwn(readers, name.toLowerCase()) ? readers[name.toLowerCase()] : undefined;
  if (system !== undefined) return { type: 'system', read: (issue) => system(site, issue) };
  return customField(site, name) ?? propertyField(site, name);
}
