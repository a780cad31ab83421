import * as z from 'zod/mini';

const WithId = z.optional(z.nullable(z.object({ id: z.optional(z.string()) })));

/** What a trigger believes of `avi:jira:created:issue` and `avi:jira:updated:issue`: ids to look at, nothing else. */
const IssueEvent = z.object({
  eventType: z.optional(z.string()),
  changelog: z.optional(z.object({ items: z.array(z.object({ fieldId: z.optional(z.nullable(z.string())) })) })),
  issue: z.object({
    id: z.string().check(z.regex(/^\d{1,18}$/)),
    fields: z.optional(
      z.object({ project: WithId, priority: WithId, issuetype: WithId, labels: z.optional(z.array(z.string())) }),
    ),
  }),
});

export type IssueNews = {
  isNew: boolean;
  issueId: string;
  projectId: string | null;
  /** `undefined`: the event does not say. */
  priorityId: string | null | undefined;
  issueTypeId: string | undefined;
  labels: readonly string[];
  /** It is new, or one of its custom fields changed: ours may be among them. */
  mayHaveReport: boolean;
  /** It came from another space or was of another work type. */
  hasMoved: boolean;
};

/** `null`: not an event about a work item. */
export function readEvent(event: unknown): IssueNews | null {
  const parsed = IssueEvent.safeParse(event);
  if (!parsed.success) return null;
  const { id, fields = {} } = parsed.data.issue;
  const { project, priority, issuetype, labels = [] } = fields;
  const { changelog, eventType } = parsed.data;
  const isNew = eventType === 'avi:jira:created:issue';
  const changed = changelog?.items.some(({ fieldId }) => fieldId?.startsWith('customfield_') === true) ?? true;
  return {
    isNew,
    issueId: id,
    projectId: project?.id ?? null,
    priorityId: priority === null ? null : priority?.id,
    issueTypeId: issuetype?.id,
    labels,
    mayHaveReport: isNew || changed,
    hasMoved: changelog?.items.some(({ fieldId }) => fieldId === 'project' || fieldId === 'issuetype') === true,
  };
}
