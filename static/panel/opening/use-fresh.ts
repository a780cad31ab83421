import { useCallback, useEffect, useState } from 'react';

import { ok, type Failure } from '../../../src/contract/failure';
import type { SavedDraft } from '../../../src/core/report/saved-draft';
import type { Answer } from './fresh-answer';
import { inPlaceOf } from './in-place-of';
import type { Opened } from './open-panel';

/** What came of asking anew behind a form that was drawn by the last opening's rules. */
type Asking = { answer: Answer | null; failure: Failure | null };

export type Shown = {
  /** By what is drawn and judged: the fresh answer as soon as it is there. */
  answer: Answer;
  /** `null`: the drafts in storage are not known yet. */
  drafts: readonly SavedDraft[] | null;
  /** The rules are other ones than those that the form was drawn by first. */
  areChanged: boolean;
  /** Why the rules of this opening are not there. */
  failure: Failure | null;
  askAgain: () => void;
};

const none: Asking = { answer: null, failure: null };
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fresh answer for a form that stands already: unchanged rules stay the same object, so that nothing is judged anew. */
function settled(first: Answer, fresh: Answer): Answer {
  if (!first.ok || !fresh.ok) return fresh;
  const { policy, model } = fresh.value;
  const isKept = isSame(first.value.policy, policy) && isSame(first.value.model, model);
  return ok({
    ...fresh.value,
    ...(isKept ? first.value : { policy: inPlaceOf(first.value.policy, policy) }),
    drafts: fresh.value.drafts,
  });
}

/** What the form shows: at once what there is, and the fresh answer as soon as it comes. */
export function useFresh({ answer: first, fresh }: Opened): Shown {
  const [round, setRound] = useState(0);
  const [{ answer, failure }, setAsking] = useState(none);
  useEffect(() => {
    if (fresh === null) return;
    let isCurrent = true;
    void fresh(round > 0).then((came) => {
      if (!isCurrent) return;
      setAsking(came.ok ? { answer: settled(first, came), failure: null } : { answer: null, failure: came.failure });
    });
    return () => {
      isCurrent = false;
    };
  }, [fresh, round, first]);
  const shown = answer ?? first;
  const drafts = shown.ok && (fresh === null || answer !== null) ? shown.value.drafts : null;
  return {
    answer: shown,
    drafts,
    areChanged: answer?.ok === true && first.ok && answer.value.policy !== first.value.policy,
    failure,
    askAgain: useCallback(() => setRound((before) => before + 1), []),
  };
}
