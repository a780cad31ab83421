import type { PolicyState } from '../../../src/contract/policy-revisions';
import type { PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import type { BrowserCopy } from './browser-copy';

/** What the editor opens with, and the revision it was begun from. `resumed`: when it was left; null: it is what is published. */
export type Start = {
  tree: PolicyTree;
  base: number;
  resumed: number | null;
  isOnServer: boolean;
  /** The stamp of the draft on the server that it goes on from; null: none. */ stamp: number | null;
};

const same = (one: PolicyTree, other: PolicyTree): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The newer of the two copies of a draft; a copy that says nothing new is none. Pure. */
export function startOf(
  { published, draft }: Pick<PolicyState, 'published' | 'draft'>,
  copy: BrowserCopy | null,
): Start {
  const isCopyNewer = copy !== null && (draft === null || copy.savedAt > draft.savedAt);
  const found = isCopyNewer ? copy : draft;
  const stamp = draft?.stamp ?? null;
  if (found === null || same(found.policy, published))
    return { tree: published, base: published.revision, resumed: null, isOnServer: true, stamp };
  return {
    tree: found.policy,
    base: found.base,
    resumed: found.savedAt,
    isOnServer: !isCopyNewer,
    stamp: found.stamp ?? stamp,
  };
}
