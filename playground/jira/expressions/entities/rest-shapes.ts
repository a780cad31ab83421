import * as z from 'zod/mini';

const Id = z.string();
const name = z.optional(z.string());

/** What the entities are built from: the same JSON that Jira's REST answers with, and nothing that it would not hold. */
export const RestPriority = z.looseObject({ id: Id, name, description: name });
export const RestIssueType = z.looseObject({
  id: Id,
  name,
  description: name,
  hierarchyLevel: z.optional(z.number()),
});
export const RestStatus = z.looseObject({
  id: Id,
  name,
  description: name,
  statusCategory: z.optional(
    z.looseObject({ id: z.number(), key: z.string(), name: z.string(), colorName: z.optional(z.string()) }),
  ),
});
export const RestResolution = RestPriority;
export const RestUser = z.looseObject({
  accountId: z.string(),
  displayName: name,
  locale: name,
  timeZone: name,
  active: z.optional(z.boolean()),
});
export const RestProject = z.looseObject({
  id: Id,
  key: z.string(),
  name,
  style: z.optional(z.enum(['classic', 'next-gen'])),
  projectTypeKey: name,
  lead: z.optional(RestUser),
});
/** `body`: ADF or plain text. */
export const RestComment = z.looseObject({ id: Id, body: z.unknown(), author: RestUser, created: name });

/**
 * On create `id` and `key` are null. A custom field that the work item has stands in `fields` (null: empty); one that it
 * lacks does not.
 */
export const RestIssue = z.looseObject({
  id: z.nullable(Id),
  key: z.nullable(z.string()),
  fields: z.record(z.string(), z.unknown()),
});

export type RestPriority = z.infer<typeof RestPriority>;
export type RestIssueType = z.infer<typeof RestIssueType>;
export type RestStatus = z.infer<typeof RestStatus>;
export type RestUser = z.infer<typeof RestUser>;
export type RestProject = z.infer<typeof RestProject>;
export type RestComment = z.infer<typeof RestComment>;
export type RestIssue = z.infer<typeof RestIssue>;
