import * as z from 'zod/mini';

import { Verbs as EveryVerb } from './verbs';

const Fields = z.record(z.string(), z.unknown());
const Verbs = z.optional(EveryVerb);
const Properties = z.optional(z.array(z.object({ key: z.string(), value: z.unknown() })));
export const CreateRequest = z.object({ fields: Fields, properties: Properties, update: Verbs });
export type CreateRequest = z.infer<typeof CreateRequest>;
export const EditRequest = z.object({ fields: z.optional(Fields), properties: Properties, update: Verbs });
export const TransitionRequest = z.object({
  transition: z.object({ id: z.string() }),
  fields: z.optional(Fields),
  update: Verbs,
});
export const BulkCreateRequest = z.object({
  issueUpdates: z.array(CreateRequest).check(z.minLength(1), z.maxLength(50)),
});

/** Where a work item goes: by id, or by key and name. */
export const Place = z.object({
  project: z.object({ id: z.optional(z.string()), key: z.optional(z.string()) }),
  issuetype: z.object({ id: z.optional(z.string()), name: z.optional(z.string()) }),
  parent: z.optional(z.object({ id: z.optional(z.string()), key: z.optional(z.string()) })),
});
