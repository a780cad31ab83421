import * as z from 'zod/mini';

import { Transition, WorkflowStatus, WorkflowVersion } from './workflow';

/** `POST /workflows/update`: whole workflows, each with the version that was read. */
export const WorkflowUpdate = z.object({
  statuses: z.array(
    z.looseObject({
      id: z.optional(z.string()),
      name: z.string(),
      statusCategory: z.enum(['TODO', 'IN_PROGRESS', 'DONE']),
      statusReference: z.string(),
    }),
  ),
  workflows: z
    .array(
      z.looseObject({
        id: z.string(),
        version: WorkflowVersion,
        description: z.optional(z.string()),
        statuses: z.array(WorkflowStatus),
        transitions: z.array(Transition),
        startPointLayout: z.optional(z.unknown()),
        loopedTransitionContainerLayout: z.optional(z.unknown()),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
});
export type WorkflowUpdate = z.infer<typeof WorkflowUpdate>;
export type OneUpdate = WorkflowUpdate['workflows'][number];

export const UpdateValidation = z.object({
  payload: WorkflowUpdate,
  validationOptions: z.optional(z.object({ levels: z.optional(z.array(z.enum(['WARNING', 'ERROR']))) })),
});
