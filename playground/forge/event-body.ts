import type { Change, Issue } from '../jira/model';
import { issueShape } from '../jira/shapes/issue-shape';
import { statusShape } from '../jira/shapes/small-shapes';
import type { Site } from '../jira/site';
import type { SiteEvent } from '../jira/site-event';

/** Documented: the actor, and whoever was assigned or unassigned. */
function associatedUsers(site: Site, { actorId }: SiteEvent, change: Change | null): object {
  const assignees = (change?.items ?? []).flatMap(({ fieldId, from, to }) =>
    fieldId === 'assignee' ? [from, to] : [],
  );
  const known = [actorId, ...assignees].filter((id): id is string => id !== null && site.users.has(id));
  const users = [...new Set(known)].map((accountId) => ({ accountId }));
  return users.length === 0 ? {} : { associatedUsers: { associatedUsers: users } };
}

function associatedStatuses(site: Site, change: Change): object {
  const moved = change.items.find(({ fieldId }) => fieldId === 'status');
  const ids = moved === undefined ? [] : [moved.from, moved.to];
  const statuses = ids.flatMap((id) => site.statuses.get(id ?? '') ?? []);
  return statuses.length === 0 ? {} : { associatedStatuses: statuses.map((status) => statusShape(site, status)) };
}

function aboutUpdate(site: Site, event: SiteEvent): object {
  if (event.type === 'avi:jira:updated:issue') {
    const { id, items } = event.change;
    return {
      jiraEventTypeName: event.name ?? 'issue_generic',
      changelog: { id, items },
      ...associatedUsers(site, event, event.change),
      ...associatedStatuses(site, event.change),
    };
  }
  return {
    jiraEventTypeName: 'issue_created',
    ...associatedUsers(site, event, null),
    ...(event.clonedFrom === undefined ? {} : { clonedFrom: event.clonedFrom }),
  };
}

const shapeOf = (site: Site, issue: Issue | undefined) =>
  issue === undefined ? {} : { issue: issueShape(site, issue) };

/** The event as Forge hands it to a trigger (events-reference/jira). The work item is as it stood when it happened. */
export const eventBody = (site: Site, event: SiteEvent): Record<string, unknown> => ({
  eventType: event.type,
  selfGenerated: event.byApp,
  timestamp: String(site.now()),
  ...shapeOf(site, site.issues.get(event.issueId)),
  ...(event.actorId === null ? {} : { atlassianId: event.actorId }),
  ...aboutUpdate(site, event),
});
