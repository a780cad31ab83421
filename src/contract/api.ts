import * as z from 'zod/mini';

import { Policy } from '../core/policy/policy';
import { SavedDraft } from '../core/report/saved-draft';
import type { Result } from './failure';

const Nothing = z.object({});
export const MOST_DRAFTS = 20;
const Drafts = z.array(SavedDraft).check(z.maxLength(MOST_DRAFTS));

/** Every call that a browser can make. Add a line here and the compiler lists what is missing. */
export const api = {
  /** One call when the panel opens: the policy for this project, and the drafts of this person that storage still holds. */
  'panel/open': { input: Nothing, output: z.object({ policy: Policy, drafts: Drafts }) },
  /** Replaces the stored copy of this person's drafts; sent when typing rests. */
  'panel/keep-drafts': { input: z.object({ drafts: Drafts }), output: Nothing },
} as const;

export type Method = keyof typeof api;
export type Input<M extends Method> = z.infer<(typeof api)[M]['input']>;
export type Output<M extends Method> = z.infer<(typeof api)[M]['output']>;

/** What `makeInvoke` in the browser and the resolver on the server are both specialised to. */
export type Defs = { [M in Method]: (input: Input<M>) => Result<Output<M>> };
