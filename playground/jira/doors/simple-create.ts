import * as z from 'zod/mini';

import { createIssue, type Made } from '../issues/create-issue';
import type { Call } from '../route';
import type { Door } from './door';

/** What a door that shows no form knows of a new work item. Priority by id or name. */
export const SimpleCreate = z.object({
  project: z.string(),
  issuetype: z.string(),
  summary: z.string(),
  text: z.optional(z.string()),
  priority: z.optional(z.object({ id: z.optional(z.string()), name: z.optional(z.string()) })),
});
export type SimpleCreate = z.infer<typeof SimpleCreate>;

const documentOf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: text.split(/\n+/).map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line || ' ' }] })),
});

/** Makes a work item from little: project by key, type by name. No field of the app comes with it. */
export function createSimply(
  call: Call,
  door: Door,
  { project, issuetype, summary, text, priority }: SimpleCreate,
  properties: { key: string; value: unknown }[] = [],
): Made {
  const fields = {
    project: { key: project },
    issuetype: { name: issuetype },
    summary,
    ...(text === undefined ? {} : { description: documentOf(text) }),
    ...(priority === undefined ? {} : { priority }),
  };
  return createIssue({ ...call, door }, { fields, properties });
}
