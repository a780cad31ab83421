import * as z from 'zod/mini';

import { Entity, type Members, type Reader } from '../entity';
import { fail } from '../expression-error';
import { CalendarDate } from '../jira-date';
import { type JiraValue, valueOf } from '../jira-value';
import {
  dateOrNull,
  fixed,
  idReader,
  issueTypeEntity,
  priorityEntity,
  resolutionEntity,
  richTextOrNull,
  statusEntity,
} from './named-entities';
import { propertiesEntity } from './properties-entity';
import {
  type RestComment,
  type RestIssue,
  RestIssueType,
  RestPriority,
  RestResolution,
  RestStatus,
  RestUser,
} from './rest-shapes';
import { userEntity } from './user-entity';

/** What does not stand in the work item's own JSON. What is left out is an error when an expression reads it. */
export type IssueLookups = {
  project?: Entity;
  /** Custom fields can also be read by their key: key → `customfield_N`. */
  fieldKeys?: Readonly<Record<string, string>>;
  properties?: Readonly<Record<string, unknown>>;
  /** Oldest first. */
  comments?: readonly RestComment[];
};

/** `issue` and `originalIssue` of a validator, a field or a REST evaluation. */
export function issueEntity(issue: RestIssue, lookups: IssueLookups = {}): Entity {
  const { id, key, fields } = issue;
  return new Entity(
    'Issue',
    id ?? 'new',
    { id: idReader(id), key: fixed(key), ...systemFields(fields), ...loaded(lookups) },
    { further: customFields(fields, lookups.fieldKeys ?? {}), plain: { id: id ?? '', key: key ?? '' } },
  );
}

/** Reads one field when an expression asks for it; JSON that Jira would never hold there is an error then. */
const field =
  <T extends z.ZodMiniType>(shape: T, json: unknown, build: (value: z.infer<T>) => JiraValue): Reader =>
  () => {
    if (json === null || json === undefined) return null;
    const parsed = shape.safeParse(json);
    return parsed.success ? build(parsed.data) : fail('A field of the work item cannot be read.');
  };

const calendarDate = (iso: string) => new CalendarDate(Date.parse(iso));

const systemFields = (fields: RestIssue['fields']): Members => ({
  summary: field(z.string(), fields['summary'], (text) => text),
  description: () => richTextOrNull(fields['description']),
  environment: () => richTextOrNull(fields['environment']),
  priority: field(RestPriority, fields['priority'], priorityEntity),
  issueType: field(RestIssueType, fields['issuetype'], (type) => issueTypeEntity(type)),
  status: field(RestStatus, fields['status'], statusEntity),
  resolution: field(RestResolution, fields['resolution'], resolutionEntity),
  created: () => dateOrNull(fields['created']),
  updated: () => dateOrNull(fields['updated']),
  dueDate: field(z.string(), fields['duedate'], calendarDate),
  labels: () => (fields['labels'] === undefined ? [] : valueOf(fields['labels'])),
  assignee: field(RestUser, fields['assignee'], (user) => userEntity(user)),
  reporter: field(RestUser, fields['reporter'], (user) => userEntity(user)),
  creator: field(RestUser, fields['creator'], (user) => userEntity(user)),
});

function loaded({ project, properties, comments }: IssueLookups): Members {
  return {
    ...(project === undefined ? {} : { project: () => project }),
    ...(properties === undefined ? {} : { properties: () => propertiesEntity(properties) }),
    ...(comments === undefined ? {} : { comments: () => comments.map(commentEntity) }),
  };
}

const commentEntity = (comment: RestComment): Entity =>
  new Entity('Comment', comment.id, {
    id: idReader(comment.id),
    body: () => richTextOrNull(comment.body),
    author: () => userEntity(comment.author),
    created: () => dateOrNull(comment.created),
  });

function customFields(fields: RestIssue['fields'], keys: Readonly<Record<string, string>>): Members {
  const held = Object.entries(fields).filter(([id]) => id.startsWith('customfield_'));
  const byKey = Object.entries(keys).filter(([, id]) => Object.hasOwn(fields, id));
  return Object.fromEntries([
    ...held.map(([id, json]): [string, Reader] => [id, () => valueOf(json)]),
    ...byKey.map(([key, id]): [string, Reader] => [key, () => valueOf(fields[id])]),
  ]);
}
