import * as z from 'zod/mini';

/** Who calls and where from, by Forge's own context: a browser cannot forge it. `null`: Forge did not say. */
export type Caller = {
  accountId: string | null;
  projectId: string | null;
  issueId?: string | null;
  /** In a service portal: its number, and the one of the request type. */
  portal?: { id: string; requestTypeId: string | null } | null;
};

/** manifest-reference/modules/jira-service-management-portal-request-create-property-panel, "Extension context": numbers. */
const WholeNumber = z.pipe(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((given) => String(given)),
  ),
  z.string().check(z.regex(/^\d{1,9}$/)),
);

const Context = z.object({
  accountId: z.optional(z.string()),
  extension: z.optional(
    z.object({
      project: z.optional(z.object({ id: z.optional(z.string()) })),
      // What stands here in a create dialog is unverified; whatever it is, it must not cost the project.
      issue: z.catch(z.optional(z.object({ id: z.optional(z.string()) })), undefined),
      portal: z.catch(z.optional(z.object({ id: WholeNumber })), undefined),
      request: z.catch(z.optional(z.object({ typeId: WholeNumber })), undefined),
    }),
  ),
});

export function callerOf(context: unknown): Caller {
  const parsed = Context.safeParse(context);
  if (!parsed.success) return { accountId: null, projectId: null, issueId: null, portal: null };
  const { accountId = null, extension } = parsed.data;
  const requestTypeId = extension?.request?.typeId ?? null;
  const portal = extension?.portal === undefined ? null : { id: extension.portal.id, requestTypeId };
  return { accountId, projectId: extension?.project?.id ?? null, issueId: extension?.issue?.id ?? null, portal };
}
