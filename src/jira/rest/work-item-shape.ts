import * as z from 'zod/mini';

import type { PriorityChange, WorkItem } from '../../core/repair/work-item';
import { ownWords } from '../../core/readable-copy/splice-copy';
import type { SiteFacts } from '../repair-ports';

const WithId = z.object({ id: z.string() });
const Person = z.nullable(z.object({ accountId: z.optional(z.string()) }));
const History = z.object({
  id: z.string(),
  created: z.string(),
  author: z.optional(Person),
  items: z.array(
    z.looseObject({
      field: z.string(),
      fieldId: z.optional(z.nullable(z.string())),
      from: z.optional(z.nullable(z.string())),
      to: z.optional(z.nullable(z.string())),
    }),
  ),
});
type History = z.infer<typeof History>;

/** What REST answers for a work item. Fields that the app may not see, or that are not there, are left out by Jira. */
export const Found = z.object({
  id: z.string(),
  fields: z.looseObject({
    project: WithId,
    issuetype: WithId,
    created: z.string(),
    creator: z.optional(Person),
    summary: z.optional(z.nullable(z.string())),
    description: z.optional(z.unknown()),
    priority: z.optional(z.nullable(WithId)),
    labels: z.optional(z.array(z.string())),
  }),
  changelog: z.optional(z.object({ histories: z.array(History) })),
});
export type Found = z.infer<typeof Found>;

export const askedFields = ({ reportField, rulingField }: SiteFacts): string[] => [
  'project',
  'issuetype',
  'created',
  'creator',
  'summary',
  'description',
  'priority',
  'labels',
  reportField,
  ...(rulingField === null ? [] : [rulingField]),
];

const priorityChanges = ({ id, created, author, items }: History): PriorityChange[] =>
  items
    .filter(({ field }) => field === 'priority')
    .map(({ from = null, to = null }) => ({
      id,
      at: Date.parse(created),
      authorId: author?.accountId ?? null,
      from,
      to,
    }));

/** Nobody can choose the time of a change, nor its author. */
function reportBy({ fields, changelog }: Found, reportField: string): WorkItem['reportBy'] {
  const changes = (changelog?.histories ?? [])
    .filter(({ items }) => items.some(({ fieldId }) => fieldId === reportField))
    .map(({ created, author }) => ({ at: Date.parse(created), accountId: author?.accountId ?? null }));
  const made = { at: Date.parse(fields.created), accountId: fields.creator?.accountId ?? null };
  return changes.reduce((newest, one) => (one.at >= newest.at ? one : newest), made);
}

/** Jira answers histories newest first (OpenAPI, Get issue, `expand=changelog`); they are sorted all the same. */
const newestFirst = (changes: PriorityChange[]): PriorityChange[] =>
  changes.toSorted((one, other) => other.at - one.at || Number(other.id) - Number(one.id));

export function workItemFrom(found: Found, { reportField, rulingField }: SiteFacts): WorkItem {
  const { id, fields, changelog } = found;
  return {
    id,
    projectId: fields.project.id,
    issueTypeId: fields.issuetype.id,
    createdAt: Date.parse(fields.created),
    creatorId: fields.creator?.accountId ?? null,
    summary: fields.summary ?? '',
    description: ownWords(fields.description),
    priorityId: fields.priority?.id ?? null,
    labels: fields.labels ?? [],
    report: fields[reportField] ?? null,
    hasField: fields[reportField] !== undefined,
    showsRuling: rulingField !== null && (fields[rulingField] ?? null) !== null,
    reportBy: reportBy(found, reportField),
    changes: newestFirst((changelog?.histories ?? []).flatMap(priorityChanges)),
  };
}
