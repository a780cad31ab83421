import type { Report } from '../../src/core/report/report';
import { jira } from './browser';

/** `customfield_N` of the report on this site. */
export async function reportFieldId(): Promise<string> {
  const state: { reportFieldId: string } = await (await jira('/playground/state')).json();
  return state.reportFieldId;
}

export type Created = { status: number; key: string; said: string };

type Body = { errorMessages?: string[]; errors?: Record<string, string>; key?: string };

const createdBy = async (answer: Response): Promise<Created> => {
  const { errorMessages = [], errors = {}, key = '' }: Body = await answer.json();
  return { status: answer.status, key, said: [...errorMessages, ...Object.values(errors)].join(' ') };
};

/** Creates as an integration does. `report`: what it puts into the field; undefined: it does not know the field. */
export async function createByRest({
  report,
  as,
  ...over
}: { report?: unknown; as?: string; [field: string]: unknown } = {}): Promise<Created> {
  const field = await reportFieldId();
  const fields = {
    ...{ project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, summary: 'By REST', priority: { name: 'High' } },
    ...over,
    ...(report === undefined ? {} : { [field]: report }),
  };
  return createdBy(await jira('/rest/api/3/issue', { method: 'POST', body: { fields }, ...(as ? { as } : {}) }));
}

type Fields = { summary: string; priority: { name: string } | null } & Record<string, unknown>;

/** The fields of a work item as REST gives them. */
export async function fieldsOf(key: string): Promise<Fields> {
  const issue: { fields: Fields } = await (await jira(`/rest/api/3/issue/${key}`)).json();
  return issue.fields;
}

/** What the report's field of a work item holds; null: nothing. */
export async function reportOf(key: string): Promise<Report | null> {
  const fields: Record<string, unknown> = await fieldsOf(key);
  // The specs compare what stands there with what should: no test relies on this shape.
  return (fields[await reportFieldId()] ?? null) as Report | null;
}
