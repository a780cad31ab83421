import * as z from 'zod/mini';

import { SavedSearch } from '../core/search/saved-searches';

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));

/** What the searches of a space name: `fieldName` is null where the site does not have the report field yet. */
export const SearchFacts = z.object({
  /** Null: no space is chosen, or it has no settings. */
  space: z.nullable(z.object({ id: z.string(), key: z.string(), name: z.string() })),
  fieldName: z.nullable(z.string()),
  categories: z.array(z.object({ id: z.string(), title: z.string() })),
  /** False: the policy wants no marks, or the space observes. Then only what people answered can be searched. */
  hasMarks: z.boolean(),
  /** Open work items whose mark is missing or of another revision, about. Null: Jira could not say. */
  waiting: z.nullable(z.number()),
});
export type SearchFacts = z.infer<typeof SearchFacts>;

export const SearchToSave = z.object({
  projectId: JiraId,
  search: SavedSearch,
  category: z.nullable(z.string().check(z.maxLength(80))),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(255)),
});

export const searchesApi = {
  /** For Jira admins: what the searches of a space name. Without `projectId` the space that the set-up page works on. */
  'searches/read': { input: z.object({ projectId: z.optional(JiraId) }), output: SearchFacts },
  /** Saves one of them as a filter of the caller, for themselves alone. JIRA_REFUSED: Jira does not take it, most often because of its name. */
  'searches/save': { input: SearchToSave, output: z.object({ id: z.string(), name: z.string() }) },
} as const;
