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

/** Reads the status when the panel opens, again when Jira says that the work item changed, and when asked to. */
export function useStatus(): { reading: Reading; readAgain: () => void } {
  const [reading, setReading] = useState<Reading>({ status: null, failure: null });
  const [round, setRound] = useState(0);
  const readAgain = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => onIssueChanged(readAgain), [readAgain]);
  useEffect(() => {
    let isCurrent = true;
    void readStatus({ language: spokenLanguage() }).then((answer) => {
      if (isCurrent) setReading((before) => afterAnswer(before, answer));
    });
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return { reading, readAgain };
}
