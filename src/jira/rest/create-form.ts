import { route } from '@forge/api';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import type { Asking, CreateForm, CreateForms } from '../ports';
import { apiOf, jiraRead } from './jira-call';

const PAGE = 200;
const Field = z.object({
  fieldId: z.string(),
  allowedValues: z.optional(z.array(z.object({ id: z.optional(z.string()) }))),
});
const Page = z.object({ fields: z.array(Field), total: z.number() });
type Fields = z.infer<typeof Field>[];

const formFrom = (fields: Fields): CreateForm => {
  const allowed = fields.find(({ fieldId }) => fieldId === 'priority')?.allowedValues;
  const priorityIds = allowed?.flatMap(({ id }) => (id === undefined ? [] : [id])) ?? null;
  return { fieldIds: fields.map(({ fieldId }) => fieldId), priorityIds };
};

const fieldsOf = async (as: Asking, projectId: string, issueTypeId: string): Promise<Result<Fields>> => {
  const fields: Fields = [];
  const query = (): URLSearchParams =>
    new URLSearchParams({ startAt: String(fields.length), maxResults: String(PAGE) });
  for (;;) {
    const page = await jiraRead(Page, 'GET /issue/createmeta/{project}/issuetypes/{type}', () =>
      apiOf(as).requestJira(route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${issueTypeId}?${query()}`),
    );
    if (!page.ok) return page;
    fields.push(...page.value.fields);
    if (fields.length >= page.value.total) return ok(fields);
    if (page.value.fields.length === 0) return fail('UNEXPECTED', 'createmeta');
  }
};

export const jiraCreateForms = (as: Asking): CreateForms => ({
  async read(projectId, issueTypeId) {
    const fields = await fieldsOf(as, projectId, issueTypeId);
    return fields.ok ? ok(formFrom(fields.value)) : fields;
  },
});
