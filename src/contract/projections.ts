import * as z from 'zod/mini';

import { Failure } from './failure';

/** What is made of a space's policy in Jira: rows and gates on Create, gates on later transitions, the form script. */
export const Projection = z.enum(['gates', 'later-gates', 'form-script']);
export type Projection = z.infer<typeof Projection>;

/** How far the projections of a space have come. */
export const Projections = z.object({
  schemaVersion: z.literal(1),
  /** The space's revision that they were last made from; older than what is published: they are on their way. */
  revision: z.number().check(z.int(), z.gte(0)),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Those that could not follow, and why; none: all that are set up are current. */
  open: z.array(z.object({ is: Projection, failure: Failure })),
  /** The revision of the site default with which the space's differences make no policy; null: none. */
  unfitting: z.nullable(z.number()),
});
export type Projections = z.infer<typeof Projections>;
