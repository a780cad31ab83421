import * as z from 'zod/mini';

/** What the panel uses of `view.getContext()`. It decides nothing that matters: a browser can forge all of it. */
export const FrameContext = z.object({
  accountId: z.optional(z.nullable(z.string())),
  cloudId: z.optional(z.nullable(z.string())),
  locale: z.optional(z.nullable(z.string())),
  extension: z.object({
    /** The field's value. The documentation's samples read it from the root, its table puts it here; the table is right. */
    fieldValue: z.optional(z.unknown()),
    experience: z.optional(z.nullable(z.string())),
    renderContext: z.optional(z.nullable(z.string())),
    /** What stands here in the create dialog is unverified; whatever it is, it must not close the form. */
    issue: z.optional(z.catch(z.nullable(z.object({ id: z.coerce.string() })), null)),
    project: z.optional(z.nullable(z.object({ id: z.optional(z.nullable(z.coerce.string())) }))),
  }),
});
export type FrameContext = z.infer<typeof FrameContext>;

/** Null when the host gave none, or one of another shape. */
export function readContext(given: unknown): FrameContext | null {
  const context = FrameContext.safeParse(given);
  return context.success ? context.data : null;
}

/** Where the field is being edited. What is not said is taken for the create dialog, the panel's main place. */
export function experienceOf({ extension }: FrameContext): 'create' | 'transition' | 'view' {
  const name = extension.experience ?? extension.renderContext;
  if (name === 'issue-view') return 'view';
  return name === 'issue-transition' ? 'transition' : 'create';
}

/** The work item whose field is edited; null where there is none yet. */
export const issueIdOf = (context: FrameContext): string | null =>
  experienceOf(context) === 'create' ? null : (context.extension.issue?.id ?? null);
