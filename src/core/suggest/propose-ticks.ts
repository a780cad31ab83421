import type { Policy, Signal } from '../policy/policy';
import type { Draft } from '../report/draft';
import { textsOf } from './texts-of';
import { wordsFor } from './words-for';

/** A step or kind that the reporter's own words speak for, with those words and the title of the box they stand in. */
export type Proposed = { id: string; words: string; place: string };
type Row = { id: string; saidBy?: Signal | undefined };

const propose = (rows: readonly Row[], draft: Draft, policy: Policy): Proposed[] => {
  const texts = textsOf(draft, policy);
  return rows.flatMap(({ id, saidBy }) => {
    const found = saidBy === undefined ? null : wordsFor(saidBy, texts, policy);
    return found === null ? [] : [{ id, ...found }];
  });
};

/** Steps that the text says were done and that are not ticked yet. They are proposed with the words, never set. */
export const proposeTicks = (draft: Draft, policy: Policy): Proposed[] =>
  propose(policy.items, draft, policy).filter(({ id }) => draft.report?.done[id] !== true);

/** Kinds that the text speaks for; nothing where one was chosen. */
export const proposeKinds = (draft: Draft, policy: Policy): Proposed[] =>
  (draft.report?.about.kind ?? null) === null ? propose(policy.kinds, draft, policy) : [];
