import * as z from 'zod/mini';

import { createdShape, createIssue } from '../issues/create-issue';
import { ok, withBody, type Handler } from '../route';

const Row = z.object({
  project: z.string(),
  issuetype: z.string(),
  summary: z.string(),
  priority: z.optional(z.string()),
  /** Texts by field id; a field of the app reads its text by `edit.parser`. */
  fields: z.optional(z.record(z.string(), z.string())),
});
type Row = z.infer<typeof Row>;

const fieldsOf = ({ project, issuetype, summary, priority, fields = {} }: Row): Record<string, unknown> => ({
  project: { key: project },
  issuetype: { name: issuetype },
  summary,
  ...(priority === undefined ? {} : { priority: { name: priority } }),
  ...fields,
});

/** CSV or external import, row by row: validators are taken to be passed by. */
export const importRows: Handler = withBody(z.object({ rows: z.array(Row) }), (call, { rows }) => {
  const silent = !call.site.assumptions.importSendsEvents;
  const made = rows.map((row) => createIssue({ ...call, door: 'import' }, { fields: fieldsOf(row) }, { silent }));
  const issues = made.flatMap((one) => (one.ok ? [createdShape(call.site, one.issue)] : []));
  const errors = made.flatMap((one, row) => (one.ok ? [] : [{ row, ...one.errors }]));
  return ok({ issues, errors });
});
