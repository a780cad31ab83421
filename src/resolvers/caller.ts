import * as z from 'zod/mini';

/** Who calls and where from, by Forge's own context: a browser cannot forge it. `null`: Forge did not say. */
export type Caller = { accountId: string | null; projectId: string | null; issueId?: string | null };

const Context = z.object({
  accountId: z.optional(z.string()),
  extension: z.optional(
    z.object({
      project: z.optional(z.object({ id: z.optional(z.string()) })),
      // What stands here in a create dialog is unverified; whatever it is, it must not cost the project.
      issue: z.catch(z.optional(z.object({ id: z.optional(z.string()) })), undefined),
    }),
  ),
});

export function callerOf(context: unknown): Caller {
  const parsed = Context.safeParse(context);
  if (!parsed.success) return { accountId: null, projectId: null, issueId: null };
  const { accountId = null, extension } = parsed.data;
  return { accountId, projectId: extension?.project?.id ?? null, issueId: extension?.issue?.id ?? null };
}
