import * as z from 'zod/mini';

/** What is kept. Codes and ids only: no text of a person, no count of a person's doings. */
export const AuditKind = z.enum([
  'repaired',
  'repair-failed',
  'told',
  'flagged',
  'unflagged',
  'noticed',
  'refused',
  'exempt',
  'override',
  'grant',
  'ruling-withdrawn',
  'request-opened',
  'request-declined',
  'request-reminded',
  'request-expired',
  'request-lapsed',
  'request-withdrawn',
  'sent-back',
  'completed',
  'lowered',
  'released',
  'attached',
  'observing',
  'policy-changed',
  'policy-unreadable',
  'unhealthy',
]);
export type AuditKind = z.infer<typeof AuditKind>;

/** In the place of a project: what is about the site default. Jira gives no project this id. */
export const SITE_LOG = '0';

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));
const Code = z.string().check(z.regex(/^[A-Za-z0-9 ._:,/-]{1,400}$/));

export const AuditEntry = z.object({
  schemaVersion: z.literal(1),
  /** Names the happening, so that telling it twice writes it once. */
  key: z.string().check(z.regex(/^[A-Za-z0-9:._-]{1,200}$/)),
  /** The project's id, or `SITE_LOG`. */
  project: JiraId,
  /** ISO 8601 in UTC with milliseconds: texts in this form sort by time. */
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  kind: AuditKind,
  issue: z.optional(JiraId),
  /** An account id: who made a ruling or changed a policy, never who was repaired. */
  actor: z.optional(z.string().check(z.regex(/^[A-Za-z0-9:._-]{1,128}$/))),
  /** Jira's priority ids. */
  from: z.optional(JiraId),
  to: z.optional(JiraId),
  /** Why, as a code of the app. */
  because: z.optional(Code),
  /** What was open: `checklist.refreshed answers.os`, cut at 400 signs. */
  open: z.optional(Code),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

type Happening = Omit<AuditEntry, 'schemaVersion' | 'key' | 'at' | 'open'> & { open?: readonly string[] };

/** `about` names the happening beside kind and work item: a change's id, a state, a day. */
export function auditEntry({ open = [], ...happening }: Happening, about: string, now: number): AuditEntry {
  const { project, issue = 'project', kind } = happening;
  const targets = [...new Set(open)].join(' ').slice(0, 400);
  return AuditEntry.parse({
    schemaVersion: 1,
    key: `${project}:${issue}:${kind}:${about.replace(/[^A-Za-z0-9:._-]/g, '-')}`.slice(0, 200),
    at: new Date(now).toISOString(),
    ...happening,
    ...(targets === '' ? {} : { open: targets }),
  });
}
