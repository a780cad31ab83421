import * as z from 'zod/mini';

import { AuditEntry } from '../core/audit/audit-entry';

const Time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** `from` and `to` are included; newest entries come first, at most 100 a page. */
export const AuditAsked = z.object({
  projectId: z.string().check(z.regex(/^\d{1,18}$/)),
  from: Time,
  to: Time,
  cursor: z.nullable(z.string().check(z.maxLength(4_000))),
});
export const AuditPage = z.object({
  entries: z.array(AuditEntry),
  cursor: z.nullable(z.string()),
  /** What accounts and work items in these entries are called, by id; without those that the caller cannot see. */
  names: z.record(z.string(), z.string()),
  keys: z.record(z.string(), z.string()),
});
export type AuditPage = z.infer<typeof AuditPage>;
/** The covered spaces; one that is gone, or that the caller cannot see, goes by its id. At most 100, and behind them `SITE_LOG` for the site default. */
export const AuditSpaces = z.object({ spaces: z.array(z.object({ id: z.string(), name: z.string() })) });
