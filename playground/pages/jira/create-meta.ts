import * as z from 'zod/mini';

const Named = z.object({ id: z.string(), name: z.string() });

export const Project = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.optional(z.string()),
});
export type Project = z.infer<typeof Project>;
export const ProjectPage = z.object({ values: z.array(Project) });

export const IssueType = z.extend(Named, { subtask: z.optional(z.boolean()) });
export type IssueType = z.infer<typeof IssueType>;
export const IssueTypePage = z.object({ issueTypes: z.array(IssueType) });

export const MetaField = z.object({
  fieldId: z.string(),
  name: z.string(),
  required: z.boolean(),
  hasDefaultValue: z.optional(z.boolean()),
  defaultValue: z.optional(z.unknown()),
  allowedValues: z.optional(z.array(z.looseObject({ id: z.string(), name: z.optional(z.string()) }))),
  schema: z.optional(z.looseObject({ type: z.optional(z.string()), custom: z.optional(z.string()) })),
});
export type MetaField = z.infer<typeof MetaField>;
/** The fields of a work item or of a transition, by their id. */
export const MetaById = z.record(z.string(), z.omit(MetaField, { fieldId: true }));
export const EditMeta = z.object({ fields: MetaById });

export const metaFieldsOf = (byId: z.infer<typeof MetaById>): MetaField[] =>
  Object.entries(byId).map(([fieldId, meta]) => ({ fieldId, ...meta }));

export const MetaFieldPage = z.object({ fields: z.array(MetaField) });

export const Created = z.object({ id: z.string(), key: z.string() });
export type Created = z.infer<typeof Created>;
