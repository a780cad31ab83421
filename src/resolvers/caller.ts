import * as z from 'zod/mini';

/** Who calls and where from, by Forge's own context: a browser cannot forge it. `null`: Forge did not say. */
export type Caller = { accountId: string | null; projectId: string | null };

const Context = z.object({
  accountId: z.optional(z.string()),
  extension: z.optional(z.object({ project: z.optional(z.object({ id: z.optional(z.string()) })) })),
});

export function callerOf(context: unknown): Caller {
  const parsed = Context.safeParse(context);
  if (!parsed.success) return { accountId: null, projectId: null };
  return { accountId: parsed.data.accountId ?? null, projectId: parsed.data.extension?.project?.id ?? null };
}
