import * as z from 'zod/mini';

import { FormShape } from '../core/entrance/form-shape';
import { SavedDraft } from '../core/report/saved-draft';
import { Failure } from './failure';
import { MOST_DRAFTS } from './panel-calls';

const Nothing = z.object({});
const Named = z.object({ id: z.string(), name: z.string() });
export const EntranceSpace = z.extend(Named, { key: z.string() });
export type EntranceSpace = z.infer<typeof EntranceSpace>;
const language = z.optional(z.string().check(z.regex(/^[a-z]{2}$/)));

/** The calls of the app's own page: a file of its own, because the page loads no other's shapes. Nobody has to be an admin. */
export const entranceApi = {
  /**
   * The covered spaces that the caller can see, by name, and the caller's own drafts in storage. `fieldId`: the report's field on
   * this site, null where Jira does not know it. `draftsFailure`: the drafts could not be read (`drafts` is empty then, nothing is lost).
   */
  'entrance/open': {
    input: Nothing,
    output: z.object({
      spaces: z.array(EntranceSpace),
      fieldId: z.nullable(z.string()),
      drafts: z.array(SavedDraft).check(z.maxLength(MOST_DRAFTS)),
      draftsFailure: z.optional(Failure),
    }),
  },
  /** One of them: the covered work types that can be created by themselves, and what its form asks. POLICY_MISSING: it is not covered; NOT_FOUND: not to be seen. */
  'entrance/space': {
    input: z.object({ projectId: z.string().check(z.regex(/^\d{1,18}$/)), language }),
    output: z.object({ types: z.array(Named), form: FormShape }),
  },
  /** Takes one draft of the caller out of storage. `wasThere` false: storage held none of that id, which is no failure. */
  'drafts/discard': { input: z.object({ id: SavedDraft.shape.id }), output: z.object({ wasThere: z.boolean() }) },
  /** Puts it back; where storage holds too many by then, the oldest goes. */
  'drafts/restore': { input: z.object({ draft: SavedDraft }), output: Nothing },
} as const;
