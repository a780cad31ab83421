import { useCallback, useEffect, useState } from 'react';

import type { Failure, Result } from '../../src/contract/failure';
import type { WorkItemView } from '../../src/contract/work-item-view';
import { spokenLanguage } from '../messages/language';
import { readStatus } from './call-item';
import { onIssueChanged } from './on-issue-changed';

/** `failure`: the newest reading did not work; `status` is then what was read before, if anything. */
export type Reading = { status: WorkItemView | null; failure: Failure | null };

export const afterAnswer = (before: Reading, answer: Result<WorkItemView>): Reading =>
  answer.ok ? { status: answer.value, failure: null } : { status: before.status, failure: answer.failure };

/** What was asked before anything could be drawn, and the same where it came already. */
export type First = { first?: Promise<Result<WorkItemView>> | null; known?: Result<WorkItemView> | null };

const nothingYet: Reading = { status: null, failure: null };

/** Reads the status when the panel opens, again when Jira says that the work item changed, and when asked to. */
export function useStatus({ first = null, known = null }: First): { reading: Reading; readAgain: () => void } {
  const [reading, setReading] = useState(() => (known === null ? nothingYet : afterAnswer(nothingYet, known)));
  const [round, setRound] = useState(0);
  const readAgain = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => onIssueChanged(readAgain), [readAgain]);
  useEffect(() => {
    if (round === 0 && known !== null) return;
    let isCurrent = true;
    const asked = round === 0 ? first : null;
    void (asked ?? readStatus({ language: spokenLanguage() })).then((answer) => {
      if (isCurrent) setReading((before) => afterAnswer(before, answer));
    });
    return () => {
      isCurrent = false;
    };
  }, [round, first, known]);
  return { reading, readAgain };
}
