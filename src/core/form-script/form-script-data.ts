import * as z from 'zod/mini';

/**
 * What the form script gets along with the create dialog (`data` of a UI modification, ≤ 50,000 characters): ids and
 * titles only, its sentences are in its own bundle.
 */
export const FormScriptData = z.object({
  schemaVersion: z.literal(1),
  /** The policy's. */
  revision: z.number(),
  /** The site's, highest first. */
  priorities: z.array(
    z.object({
      /** Jira's id. */
      id: z.string(),
      /** The level's title; for one that the policy does not list, the site's own name. */
      title: z.string(),
      /** May pass only with a complete checklist. */
      guarded: z.boolean(),
      /** Not listed by the policy, so not offered. */
      hidden: z.boolean(),
    }),
  ),
});
export type FormScriptData = z.infer<typeof FormScriptData>;
