import * as z from 'zod/mini';

/** What `@forge/kvs` 1.6 sends (out/interfaces/kvs-api.d.ts). `entityName` names a custom entity. */
export const KeyItem = z.object({ key: z.string(), entityName: z.optional(z.string()) });
export type KeyItem = z.infer<typeof KeyItem>;
export const SetItem = z.object({
  key: z.string(),
  value: z.optional(z.unknown()),
  entityName: z.optional(z.string()),
  options: z.optional(
    z.object({
      ttl: z.optional(z.object({ value: z.number(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) })),
      keyPolicy: z.optional(z.enum(['OVERRIDE', 'FAIL_IF_EXISTS'])),
      returnValue: z.optional(z.enum(['PREVIOUS', 'LATEST'])),
    }),
  ),
});
export type SetItem = z.infer<typeof SetItem>;
