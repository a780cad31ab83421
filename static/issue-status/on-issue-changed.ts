import { events } from '@forge/bridge';

/**
 * Calls back when Jira says that the work item on this page changed, a few seconds late
 * (manifest-reference/modules/jira-issue-context, Events). Returns how to stop.
 */
export function onIssueChanged(hear: () => void): () => void {
  let stopped = false;
  const subscription = events
    .on('JIRA_ISSUE_CHANGED', () => {
      if (!stopped) hear();
    })
    .catch(() => null);
  return () => {
    stopped = true;
    void subscription.then((it) => it?.unsubscribe());
  };
}
