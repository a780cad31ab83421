import { useDeferredValue, useMemo } from 'react';

import type { PolicyState } from '../../../src/contract/policy-revisions';
import { gateMargin, type GateMargin } from '../../../src/core/gate/gate-margin';
import type { PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import { PolicyRows } from '../../../src/core/policy/policy-rows';
import type { PolicyProblem } from '../../../src/core/policy/portable/policy-problem';
import { policyProblems } from '../../../src/core/policy/portable/policy-problems';
import { beyondRights } from '../../../src/core/policy/revisions/space-rights';
import { spokenLanguage } from '../../messages/language';

export type Check = {
  problems: readonly PolicyProblem[];
  /** The same by path, without the row's name; of several in one place the first. */
  bare: ReadonlyMap<string, string>;
  margin: GateMargin | null;
  /** What is wrong neither in form nor in references: it can be shown as a policy. */
  policy: PolicyRows | null;
};

/** What holds now, and what the person may change of it. */
export type Limits = Pick<PolicyState, 'published' | 'site' | 'may'>;

/** What goes further than the person may; told once the policy is sound. */
const beyond = (policy: PolicyRows | null, { published, site, may }: Limits): PolicyProblem[] =>
  policy === null ? [] : beyondRights(site ?? published, published, policy, may);

/** What is wrong with a policy, and how much of a gate it takes. Pure. */
export function checkOf(tree: PolicyTree, language: string, limits: Limits): Check {
  const unsound = policyProblems(tree, language);
  const rows = PolicyRows.safeParse(tree);
  const tooFar = unsound.length > 0 ? [] : beyond(rows.success ? rows.data : null, limits);
  const problems = [...unsound, ...tooFar];
  const bare = unsound.length === 0 ? tooFar : policyProblems(tree, language, 'bare');
  return {
    problems,
    bare: new Map(bare.toReversed().map(({ path, words }) => [path, words])),
    margin: rows.success ? gateMargin(rows.data) : null,
    policy: rows.success ? rows.data : null,
  };
}

/** Checked while typing, behind it: a letter is never late for a check. */
export function useCheck(tree: PolicyTree, limits: Limits): Check {
  const settled = useDeferredValue(tree);
  return useMemo(() => checkOf(settled, spokenLanguage(), limits), [settled, limits]);
}
