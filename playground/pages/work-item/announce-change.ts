import type { WorkItem } from '../jira/work-item';
import type { Session } from '../shell/session';

/** "Only available for Jira issue view modules" (manifest-reference/modules/jira-issue-context, Events). */
const ISSUE_VIEW_MODULES = [
  'jira:issueContext',
  'jira:issuePanel',
  'jira:issueActivity',
  'jira:issueGlance',
  'jira:issueViewBackgroundScript',
];
/** "It might take up to a few seconds": never at once, so that nobody relies on that. */
export const CHANGE_DELAY_MS = 1_000;

/** Tells the frames on the work item's page that it changed, as late as Jira may be. Returns how to hold it back. */
export function announceChange({ bus, user }: Session, { id, fields }: WorkItem): () => void {
  const payload = {
    issueId: id,
    projectId: fields.project?.id ?? '',
    changes: [{ changeType: 'updated', atlassianId: user.get().accountId }],
  };
  const timer = setTimeout(() => bus.announce('JIRA_ISSUE_CHANGED', payload, ISSUE_VIEW_MODULES), CHANGE_DELAY_MS);
  return () => clearTimeout(timer);
}
