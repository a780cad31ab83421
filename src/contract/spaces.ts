import * as z from 'zod/mini';

import { Failure } from './failure';
import { Sections } from './policy-revisions';

const Count = z.number().check(z.int(), z.gte(0));

/** `search` is part of a name or a key. `startAt` counts from 0. */
export const SpacesAsked = z.object({ search: z.string().check(z.maxLength(100)), startAt: Count });
/**
 * `current`: everything follows what is published. `behind`: it is on its way. `open`: something could not follow, see
 * `failure`. `unfitting`: the site default and the space's differences make no policy, so the old one goes on holding. `gone`: the
 * space was deleted, or the caller cannot see it. `apart`: it follows no site default.
 */
export const SpaceState = z.enum(['current', 'behind', 'open', 'unfitting', 'gone', 'apart']);
export type SpaceState = z.infer<typeof SpaceState>;
export const SpaceRow = z.object({
  id: z.string(),
  /** By its id where it is gone. */
  key: z.string(),
  name: z.string(),
  /** Milliseconds since 1970; null: not kept then. */
  since: z.nullable(z.number()),
  revision: Count,
  /** Sections in which it differs from the site default. */
  differs: Sections,
  state: SpaceState,
  failure: z.optional(Failure),
});
export type SpaceRow = z.infer<typeof SpaceRow>;

/** Covered spaces by name, at most 50 from `startAt`; those that are gone come last, and only where nothing is searched. */
export const Spaces = z.object({
  /** All that were found. */
  total: Count,
  rows: z.array(SpaceRow).check(z.maxLength(50)),
  /** The site default: its revision, what it is called, and what it lets spaces change; null: there is none yet. */
  site: z.nullable(z.object({ revision: Count, name: z.string(), permits: Sections, permittable: Sections })),
});
export type Spaces = z.infer<typeof Spaces>;
