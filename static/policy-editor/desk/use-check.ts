import { useDeferredValue, useMemo } from 'react';

import { gateMargin, type GateMargin } from '../../../src/core/gate/gate-margin';
import type { PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import { PolicyRows } from '../../../src/core/policy/policy-rows';
import type { PolicyProblem } from '../../../src/core/policy/portable/policy-problem';
import { policyProblems } from '../../../src/core/policy/portable/policy-problems';
import { spokenLanguage } from '../../messages/language';

export type Check = {
  problems: readonly PolicyProblem[];
  /** The same by path, without the row's name; of several in one place the first. */
  bare: ReadonlyMap<string, string>;
  margin: GateMargin | null;
  /** What is wrong neither in form nor in references: it can be shown as a policy. */
  policy: PolicyRows | null;
};

/** What is wrong with a policy, and how much of a gate it takes. Pure. */
export function checkOf(tree: PolicyTree, language: string): Check {
  const problems = policyProblems(tree, language);
  const bare = problems.length === 0 ? [] : policyProblems(tree, language, 'bare');
  const rows = PolicyRows.safeParse(tree);
  return {
    problems,
    bare: new Map(bare.toReversed().map(({ path, words }) => [path, words])),
    margin: rows.success ? gateMargin(rows.data) : null,
    policy: rows.success ? rows.data : null,
  };
}

/** Checked while typing, behind it: a letter is never late for a check. */
export function useCheck(tree: PolicyTree): Check {
  const settled = useDeferredValue(tree);
  return useMemo(() => checkOf(settled, spokenLanguage()), [settled]);
}
