import * as z from 'zod/mini';

import { MetaById } from './create-meta';

const Named = z.looseObject({ id: z.optional(z.string()), name: z.string() });
const Status = z.looseObject({
  name: z.string(),
  statusCategory: z.optional(z.looseObject({ key: z.optional(z.string()) })),
});

export const WorkItem = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.optional(z.nullable(z.string())),
    description: z.optional(z.unknown()),
    status: z.optional(z.nullable(Status)),
    priority: z.optional(z.nullable(z.object({ id: z.string(), name: z.string() }))),
    issuetype: z.optional(z.nullable(Named)),
    project: z.optional(z.looseObject({ id: z.string(), key: z.string(), projectTypeKey: z.optional(z.string()) })),
  }),
  /** A field's text as lists and exports show it; for the app's field the answer of its formatter expression. */
  renderedFields: z.optional(z.record(z.string(), z.unknown())),
});
export type WorkItem = z.infer<typeof WorkItem>;
export const WorkItemPageOf = z.object({ issues: z.array(WorkItem) });

export const Transition = z.object({
  id: z.string(),
  name: z.string(),
  hasScreen: z.boolean(),
  fields: z.optional(MetaById),
});
export type Transition = z.infer<typeof Transition>;
export const Transitions = z.object({ transitions: z.array(Transition) });

export type StatusTone = 'default' | 'inprogress' | 'success';
export function statusTone(status: z.infer<typeof Status>): StatusTone {
  const category = status.statusCategory?.key;
  if (category === 'done') return 'success';
  return category === 'indeterminate' ? 'inprogress' : 'default';
}
