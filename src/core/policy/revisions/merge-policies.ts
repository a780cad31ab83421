import type { PolicyTree } from '../editing/policy-tree';
import type { PolicyRows } from '../policy-rows';
import { valueAt } from '../portable/value-at';
import { sectionsOf } from './sections-of';

export type Side = 'mine' | 'theirs';
/** `conflicts`: sections that both changed, each in another way, and that nobody decided yet. */
export type Merge = { policy: PolicyTree | null; conflicts: string[] };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a section becomes; undefined: nobody knows yet. A section may also be gone. */
function decide(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  choice: Side | undefined,
): { value: unknown } | undefined {
  if (same(mine, base) || same(mine, theirs)) return { value: theirs };
  if (same(theirs, base)) return { value: mine };
  return choice === undefined ? undefined : { value: choice === 'mine' ? mine : theirs };
}

/**
 * Two policies that were both made from `base`, section by section: what only one changed is taken over, what both changed waits
 * for a choice. An empty base (nobody knows it any more) asks for every difference. The policy is null as long as a choice is
 * missing. Its number is theirs: it goes on from there. What was wrong in `mine` still is: the answer is a draft.
 */
export function mergePolicies(
  base: PolicyTree,
  mine: PolicyTree,
  theirs: PolicyRows,
  choices: Readonly<Record<string, Side>> = {},
): Merge {
  const merged = new Map<string, unknown>();
  const conflicts: string[] = [];
  for (const section of new Set([...sectionsOf(base), ...sectionsOf(mine), ...sectionsOf(theirs)])) {
    const [from, own, other] = [base, mine, theirs].map((policy): unknown => valueAt(policy, [section]));
    const choice = Object.hasOwn(choices, section) ? choices[section] : undefined;
    const decided = decide(from, own, other, choice);
    if (decided === undefined) conflicts.push(section);
    else if (decided.value !== undefined) merged.set(section, decided.value);
  }
  if (conflicts.length > 0) return { policy: null, conflicts };
  const { schemaVersion, revision } = theirs;
  return { policy: { schemaVersion, revision, ...Object.fromEntries(merged) }, conflicts };
}
