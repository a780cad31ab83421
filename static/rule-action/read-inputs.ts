import * as z from 'zod/mini';

/** The smart value of the key of the work item that a rule runs for. */
export const OF_THE_RULE = '{{issue.key}}';

const Extension = z.object({
  extension: z.object({
    data: z.optional(z.object({ inputs: z.optional(z.nullable(z.object({ issueKey: z.optional(z.string()) }))) })),
  }),
});

export type Inputs = { issueKey: string; /** Nobody entered it yet. */ isNew: boolean };

/** What stands in the rule already, from the frame's context; an action that was just added names the rule's own work item. */
export function readInputs(context: unknown): Inputs {
  const parsed = Extension.safeParse(context);
  const stored = parsed.success ? parsed.data.extension.data?.inputs?.issueKey : undefined;
  return stored === undefined ? { issueKey: OF_THE_RULE, isNew: true } : { issueKey: stored, isNew: false };
}

/** What is wrong with an entry; null where nothing is. */
export function entryProblem(entry: string): 'empty' | 'odd' | null {
  const text = entry.trim();
  if (text === '') return 'empty';
  return /^\{\{[^{}]+\}\}$/.test(text) || /^[A-Za-z][A-Za-z0-9_]*-[1-9]\d*$/.test(text) ? null : 'odd';
}
