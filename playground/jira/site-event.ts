import type { Change } from './model';

type What = { issueId: string; actorId: string | null; byApp: boolean };
export type CreatedEvent = What & {
  type: 'avi:jira:created:issue';
  /** Where it is a copy of another work item. */
  clonedFrom?: { id: string; key: string };
};
export type UpdatedEvent = What & {
  type: 'avi:jira:updated:issue';
  change: Change;
  /** `jiraEventTypeName`: the kind of update, `issue_generic` without it. */
  name?: string;
};

/** What happened on the site, for the app's triggers. `byApp`: the app did it itself. */
export type SiteEvent = CreatedEvent | UpdatedEvent;
