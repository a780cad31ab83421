import * as z from 'zod/mini';

/** A work item that may be the same trouble. `created`: milliseconds since 1970. `description`: plain text, '' where there is none. */
export const Candidate = z.object({
  key: z.string(),
  created: z.number(),
  summary: z.string(),
  description: z.string(),
});
export type Candidate = z.infer<typeof Candidate>;

/** What is being written. Only what was created before `created`, and at most `windowDays` before it, can be a duplicate; never `key` itself. */
export type DuplicateQuery = {
  key: string | null;
  created: number;
  summary: string;
  description: string;
  windowDays: number | null;
};

/** `score`: 0 to 1, how much of what was written stands there too. `because`: the words that decided, as the person wrote them. */
export const Duplicate = z.object({ key: z.string(), score: z.number(), because: z.array(z.string()) });
export type Duplicate = z.infer<typeof Duplicate>;
