import { createContext, useContext } from 'react';

import type { PolicyState } from '../../../src/contract/policy-revisions';
import type { PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import type { Standing } from '../../../src/core/policy/editing/site-values';
import type { Path } from '../../../src/core/policy/portable/value-at';

/** Where in the policy somebody is: a section, and one of its rows by its number. */
export type Place = { section: string; row: number | null };

/** What every part of the editor sees. */
export type Desk = {
  tree: PolicyTree;
  /** Writes one setting; `undefined` takes it away. */
  write: (path: Path, value: unknown) => void;
  /** Puts a changed policy in the place of this one: rows that come, go or move. */
  replace: (tree: PolicyTree) => void;
  place: Place;
  go: (place: Place) => void;
  /** What is wrong, by path (`parts.2.title`), in bare words. */
  problems: ReadonlyMap<string, string>;
  /** Says something once to people who listen to the page. */
  announce: (text: string) => void;
  /** Which texts of other languages are shown: two letters each. */
  languages: readonly string[];
  /** What the policy stands on: each value says whose it is. */
  standing: Standing;
  /** What is published, for the site too, and what may be changed of it. */
  state: Pick<PolicyState, 'published' | 'site' | 'may'>;
  /** Whether anything in a section may be changed here. */
  isOpen: (section: string) => boolean;
};

const Context = createContext<Desk | null>(null);
export const DeskContext = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === null) throw new Error('A setting stands outside the policy editor.');
  return desk;
}
