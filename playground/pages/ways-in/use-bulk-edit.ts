import { useEffect, useState } from 'react';
import * as z from 'zod/mini';

import { answerOf, type Refusal } from '../jira/jira-answer';
import { useSession } from '../shell/session';

const Task = z.object({ taskId: z.string() });
const Progress = z.object({
  status: z.string(),
  progressPercent: z.number(),
  processedAccessibleIssues: z.array(z.number()),
  failedAccessibleIssues: z.record(z.string(), z.array(z.string())),
});
/** As often as the page asks Jira how far it is. */
const ASK_MS = 500;

export type BulkState =
  | { phase: 'ready' }
  | { phase: 'running'; taskId: string | null; percent: number; round: number }
  | { phase: 'refused'; refusal: Refusal }
  | { phase: 'done'; changed: number; failures: string[] };

/** A bulk edit of the priority: the order, then its progress until it is complete. `onDone` runs once at the end. */
export function useBulkEdit(onDone: () => void) {
  const { jira, changes } = useSession();
  const [state, setState] = useState<BulkState>({ phase: 'ready' });

  const start = async (keys: string[], priorityId: string) => {
    setState({ phase: 'running', taskId: null, percent: 0, round: 0 });
    const body = {
      ...{ selectedIssueIdsOrKeys: keys, selectedActions: ['priority'] },
      editedFieldsInput: { priority: { priorityId } },
    };
    const answer = answerOf(Task, await jira('POST', '/rest/api/3/bulk/issues/fields', body));
    if (!answer.ok) return setState({ phase: 'refused', refusal: answer.refusal });
    setState({ phase: 'running', taskId: answer.value.taskId, percent: 0, round: 0 });
  };

  useEffect(() => {
    if (state.phase !== 'running' || state.taskId === null) return undefined;
    const { taskId, round } = state;
    const look = async () => {
      const answer = answerOf(Progress, await jira('GET', `/rest/api/3/bulk/queue/${taskId}`));
      if (!answer.ok) return setState({ phase: 'refused', refusal: answer.refusal });
      const { status, progressPercent, processedAccessibleIssues, failedAccessibleIssues } = answer.value;
      if (status !== 'COMPLETE')
        return setState({ phase: 'running', taskId, percent: progressPercent, round: round + 1 });
      const failures = Object.values(failedAccessibleIssues).flat();
      setState({ phase: 'done', changed: processedAccessibleIssues.length, failures: [...new Set(failures)] });
      changes.update((count) => count + 1);
      onDone();
    };
    const timer = setTimeout(() => void look(), ASK_MS);
    return () => clearTimeout(timer);
  }, [state, jira, changes, onDone]);
  return { state, start };
}
