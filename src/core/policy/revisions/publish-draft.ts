import { PolicyRows } from '../policy-rows';
import type { PolicyProblem } from '../portable/policy-problem';
import { policyProblems } from '../portable/policy-problems';
import type { PolicyDraft, Revision } from './revision';

/** Who publishes, when (milliseconds since 1970), and why. */
export type Publishing = { note: string; at: number; by: string | null };
export type Published =
  | { ok: true; revision: Revision }
  /** Somebody published meanwhile: show them what changed, then merge or discard. */
  | { ok: false; why: 'base-moved' }
  | { ok: false; why: 'not-usable'; problems: PolicyProblem[] };

const next = (published: PolicyRows, policy: PolicyRows, { note, at, by }: Publishing): Revision => {
  const revision = published.revision + 1;
  return { schemaVersion: 1, revision, note, at, by, policy: { ...policy, revision } };
};

/** The revision that a draft becomes. It has to be begun from what is published, and to be without a problem. */
export function publishDraft(published: PolicyRows, draft: PolicyDraft, publishing: Publishing): Published {
  if (draft.base !== published.revision) return { ok: false, why: 'base-moved' };
  const problems = policyProblems(draft.policy, published.language);
  if (problems.length > 0) return { ok: false, why: 'not-usable', problems };
  return { ok: true, revision: next(published, PolicyRows.parse(draft.policy), publishing) };
}

/** An old revision once more, as it was, under a new number: what came between stays in the history. */
export function restoreRevision(published: PolicyRows, old: Revision, publishing: Publishing): Revision {
  return { ...next(published, old.policy, publishing), restores: old.revision };
}
