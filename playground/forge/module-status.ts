import * as z from 'zod/mini';

/** The looks of a lozenge that Jira knows (manifest-reference/modules/jira-issue-context, status value properties). */
const Lozenge = z.object({
  type: z.literal('lozenge'),
  value: z.object({
    label: z.string(),
    type: z.optional(z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success'])),
  }),
});
/** A number, as text. */
const Badge = z.object({
  type: z.literal('badge'),
  value: z.object({ label: z.string().check(z.regex(/^\d+$/)) }),
});
const Icon = z.object({ type: z.literal('icon'), value: z.object({ label: z.string(), url: z.string() }) });

/** What stands to the right of an issue context's label: in the manifest, or as `dynamicProperties` answers. */
export const ModuleStatus = z.discriminatedUnion('type', [Lozenge, Badge, Icon]);
export type ModuleStatus = z.infer<typeof ModuleStatus>;
