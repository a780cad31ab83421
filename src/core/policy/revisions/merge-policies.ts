import type { PolicyTree } from '../editing/policy-tree';
import type { PolicyRows } from '../policy-rows';
import { valueAt } from '../portable/value-at';
import {
  decided,
  deepTexts,
  flatTexts,
  mergedRows,
  placeKey,
  UNKNOWN,
  type MergePlace,
  type Side,
  type Three,
} from './merge-rows';
import { sectionsOf } from './sections-of';

export { placeKey, type MergePlace, type Side } from './merge-rows';
/** `asked`: what both changed, each in another way, decided or not; `open`: those that nobody decided yet. */
export type Merge = { policy: PolicyTree | null; asked: MergePlace[]; open: MergePlace[] };

const TEXTS = 'translations';
const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * Two policies that were both made from `base`, row by row: what only one changed is taken over, what both changed waits for a
 * choice (by `placeKey`). Sections without rows are decided whole. `base` null (nobody knows it any more) asks for every
 * difference. The policy is null as long as a choice is missing. Its number is theirs: it goes on from there. What was wrong in
 * `mine` still is, and rows of the two can miss each other: the answer is a draft.
 */
export function mergePolicies(
  base: PolicyTree | null,
  mine: PolicyTree,
  theirs: PolicyRows,
  choices: Readonly<Record<string, Side>> = {},
): Merge {
  const merged = new Map<string, unknown>();
  const asked: MergePlace[] = [];
  const open: MergePlace[] = [];
  const decide = (place: MergePlace, three: Three): { value: unknown } | null => {
    const key = placeKey(place);
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
    if (decided(three, undefined) !== null) return decided(three, undefined);
    asked.push(place);
    if (choice === undefined) open.push(place);
    return decided(three, choice);
  };
  for (const section of new Set([...sectionsOf(base ?? {}), ...sectionsOf(mine), ...sectionsOf(theirs)])) {
    const found = sectionOf(section, { base, mine, theirs }, decide);
    if (found !== null && found.value !== undefined) merged.set(section, found.value);
  }
  if (open.length > 0) return { policy: null, asked, open };
  const { schemaVersion, revision } = theirs;
  return { policy: { schemaVersion, revision, ...Object.fromEntries(merged) }, asked, open };
}

type Policies = { base: PolicyTree | null; mine: PolicyTree; theirs: PolicyTree };
type Decide = Parameters<typeof mergedRows>[2];

function sectionOf(section: string, { base, mine, theirs }: Policies, decide: Decide): { value: unknown } | null {
  const at = (policy: PolicyTree): unknown => valueAt(policy, [section]);
  const three: Three = { base: base === null ? UNKNOWN : at(base), mine: at(mine), theirs: at(theirs) };
  const whole = (): { value: unknown } | null => decide({ section, row: null, is: 'section' }, three);
  // A section that one side has and the other has not is taken or left as it is.
  if (!isThere(three.mine) || !isThere(three.theirs)) return whole();
  if (section === TEXTS) {
    const { base: from, ...sides } = three;
    const flat = {
      base: from === UNKNOWN ? from : (flatTexts(from) ?? {}),
      mine: flatTexts(sides.mine),
      theirs: flatTexts(sides.theirs),
    };
    const found = mergedRows(section, flat, decide);
    return found === undefined ? whole() : found === null ? null : { value: deepTexts(found.value) };
  }
  const found = mergedRows(section, three, decide);
  return found === undefined ? whole() : found;
}
