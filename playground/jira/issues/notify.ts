import type { Issue } from '../model';
import { may } from '../permissions';
import type { Call } from '../route';
import { isoNow } from '../site';

/**
 * `notifyUsers=false` of an edit: for people who administer Jira or the project; from everybody else it is ignored (OpenAPI).
 * Whether the app as itself counts as one of them is an assumption.
 */
export function mayBeQuiet({ site, user }: Call): boolean {
  if (user === null) return site.assumptions.appMayBeQuiet;
  return may(user, 'ADMINISTER') || may(user, 'ADMINISTER_PROJECTS');
}

/** Keeps the mail that watchers, reporter and assignee would get; nobody gets mail about what they did themselves. */
export function recordMail({ site, user }: Call, issue: Issue, what: string): void {
  const people = [...issue.watcherIds, issue.reporterId, issue.assigneeId];
  const to = [...new Set(people)].filter((id): id is string => id !== null && id !== user?.accountId);
  if (to.length > 0) site.mails.push({ at: isoNow(site), issueKey: issue.key, what, to });
}
