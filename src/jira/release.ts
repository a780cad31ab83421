import * as z from 'zod/mini';

/** What a release took off, kept until it is attached again. */
export const Release = z.object({
  schemaVersion: z.literal(1),
  /** Milliseconds since 1970: when it was pressed first. */
  at: z.number(),
  /** Every workflow that had a gate, and its other transitions that had the later one. */
  workflows: z.array(z.object({ id: z.string(), name: z.string(), laterIds: z.array(z.string()) })),
});
export type Release = z.infer<typeof Release>;
