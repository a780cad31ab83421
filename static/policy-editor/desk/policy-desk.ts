import { withValueAt, type PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import type { Path } from '../../../src/core/policy/portable/value-at';

const MOST_STEPS_BACK = 50;

/** The policy while it is edited, and what it was before each step. `typed`: the setting that the last step wrote. */
export type PolicyDesk = { tree: PolicyTree; before: readonly PolicyTree[]; typed: string | null };
export type DeskChange =
  /** One setting; what is typed into the same one in a row is one step back. */
  { type: 'write'; path: Path; value: unknown } | { type: 'replace'; tree: PolicyTree } | { type: 'back' };

export const openDesk = (tree: PolicyTree): PolicyDesk => ({ tree, before: [], typed: null });

/** The one place where the edited policy changes. Pure. */
export function policyDesk(desk: PolicyDesk, change: DeskChange): PolicyDesk {
  if (change.type === 'back') {
    const tree = desk.before.at(-1);
    return tree === undefined ? desk : { tree, before: desk.before.slice(0, -1), typed: null };
  }
  const typed = change.type === 'write' ? change.path.join('.') : null;
  const tree = change.type === 'write' ? withValueAt(desk.tree, change.path, change.value) : change.tree;
  const isSameStep = typed !== null && typed === desk.typed;
  const before = isSameStep ? desk.before : [...desk.before, desk.tree].slice(-MOST_STEPS_BACK);
  return { tree, before, typed };
}
