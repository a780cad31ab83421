import type { Change } from './model';

/** What happened on the site, for the app's triggers. `byApp`: the app did it itself. */
export type SiteEvent =
  | { type: 'avi:jira:created:issue'; issueId: string; actorId: string | null; byApp: boolean }
  | { type: 'avi:jira:updated:issue'; issueId: string; actorId: string | null; byApp: boolean; change: Change };
