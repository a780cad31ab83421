/** One change of the priority, by Jira's ids. */
export type PriorityChange = {
  id: string;
  at: number;
  authorId: string | null;
  from: string | null;
  to: string | null;
};

/** What Jira holds of a work item, as far as a repair looks at it. Times in milliseconds since 1970. */
export type WorkItem = {
  id: string;
  projectId: string;
  issueTypeId: string;
  createdAt: number;
  creatorId: string | null;
  summary: string;
  /** Plain text. */
  description: string;
  priorityId: string | null;
  labels: readonly string[];
  /** The report field as it is stored: anybody may have written it. */
  report: unknown;
  /** False where Jira does not show the field at all: then nobody can fill it in here. */
  hasField: boolean;
  /** Whether the field that only the app writes holds anything. */
  showsRuling: boolean;
  /** Who wrote the report last, and when: the newest change of the field that Jira told, else who made the work item. */
  reportBy: { at: number; accountId: string | null };
  /** The changes of the priority, newest first. */
  changes: readonly PriorityChange[];
};

/** Who set the priority that the work item has now, and by which change; a work item that was made with it names its creator. */
export function setBy({ changes, createdAt, creatorId, priorityId }: WorkItem) {
  const last = changes[0];
  if (last === undefined) return { changeId: 'created', accountId: creatorId, at: createdAt, priorityId };
  return { changeId: last.id, accountId: last.authorId, at: last.at, priorityId };
}
