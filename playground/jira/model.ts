import type { PlaygroundUser } from '../protocol';

/** The site's data, by id. Only ids point from one row to another; names are for people. Dates are ISO 8601 in UTC. */
/** `administers`: the projects of a project admin; without it, all of them. */
export type User = PlaygroundUser & {
  emailAddress: string;
  groups: string[];
  administers?: string[];
  /** False: deactivated; missing: active. */
  active?: boolean;
};
/** A role of every space; `isAdmin`: who administers a space is in it there. */
export type ProjectRole = { id: string; name: string; isAdmin: boolean; accountIds: string[]; groups: string[] };
export type Priority = { id: string; name: string; description: string; statusColor: string; isDefault: boolean };
export type PriorityScheme = {
  id: string;
  name: string;
  isDefault: boolean;
  /** In the scheme's order. */
  priorityIds: string[];
  defaultPriorityId: string;
};
/** `hierarchyLevel`: 1 epic, 0 ordinary, -1 subtask. */
export type IssueType = { id: string; name: string; description: string; hierarchyLevel: number };
export type StatusCategory = 'TODO' | 'IN_PROGRESS' | 'DONE';
export type Status = { id: string; name: string; category: StatusCategory; projectId: string | null };

export type ScreenTab = { id: string; name: string; fieldIds: string[] };
export type Screen = { id: string; name: string; description: string; tabs: ScreenTab[] };
/** Which screen each operation shows; `default` where none is named. */
export type ScreenScheme = {
  id: string;
  name: string;
  screens: { default: string; create?: string; edit?: string; view?: string };
};
export type IssueTypeScreenScheme = {
  id: string;
  name: string;
  /** By work type id; `default` for the rest. */
  mappings: Record<string, string> & { default: string };
};

export type Field = {
  id: string;
  key: string;
  name: string;
  description: string;
  schema: { type: string; system?: string; custom?: string; customId?: number; items?: string };
  /** Key of the app's `jira:customField` module; null for Jira's own. */
  moduleKey: string | null;
};

export type Project = {
  id: string;
  key: string;
  name: string;
  style: 'classic' | 'next-gen';
  leadAccountId: string;
  issueTypeIds: string[];
  prioritySchemeId: string;
  /** Null in a team-managed project, which has no screens to share. */
  issueTypeScreenSchemeId: string | null;
  /** Fields of a team-managed project. */
  ownFieldIds: string[];
  /** Fields that the site makes mandatory here, beside the summary. */
  mandatoryFieldIds: string[];
  workflowByIssueType: Record<string, string>;
  properties: Map<string, unknown>;
  lastNumber: number;
};

export type ChangeItem = {
  field: string;
  fieldId: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
};
export type Change = { id: string; authorId: string; created: string; items: ChangeItem[] };
export type Comment = {
  id: string;
  authorId: string;
  body: unknown;
  created: string;
  /** Entity properties of the comment, unseen by people. */
  properties?: { key: string; value: unknown }[];
};

export type Issue = {
  id: string;
  key: string;
  projectId: string;
  issueTypeId: string;
  /** Of a sub-task or child; null without one. */
  parentId: string | null;
  statusId: string;
  summary: string;
  /** Atlassian document format. */
  description: unknown;
  priorityId: string | null;
  reporterId: string | null;
  assigneeId: string | null;
  labels: string[];
  watcherIds: string[];
  /** Keys that it had in other projects: they still find it. */
  formerKeys: string[];
  created: string;
  updated: string;
  /** Values of custom fields by `customfield_N`; a field without a value has no key. */
  custom: Record<string, unknown>;
  properties: Map<string, unknown>;
  comments: Comment[];
  changes: Change[];
};

export type UiModification = {
  id: string;
  name: string;
  description: string;
  data: string;
  contexts: { id: string; projectId: string | null; issueTypeId: string | null; viewType: string | null }[];
};

/** A saved search of one person. */
export type Filter = {
  id: string;
  name: string;
  description: string;
  jql: string;
  favourite: boolean;
  ownerId: string;
};

/** What Jira would have sent to people. */
export type Mail = { at: string; issueKey: string; what: string; to: string[] };

/** One bulk operation, as `GET /bulk/queue/{taskId}` shows it. */
export type BulkTask = {
  id: string;
  status: 'ENQUEUED' | 'COMPLETE';
  submittedBy: string | null;
  created: string;
  updated: string;
  total: number;
  processed: string[];
  /** Sentences by the id of the work item. */
  failed: Record<string, string[]>;
  /** Work items that do not exist or cannot be seen. */
  invalid: number;
};

/** Two work items and how they are linked, by id. */
export type IssueLink = { typeId: string; inwardId: string; outwardId: string };
