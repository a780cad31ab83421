import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { moduleAri } from '../app-identity';
import type { SiteFacts } from '../repair-ports';
import { jiraRead } from './jira-call';

const Fields = z.array(z.object({ id: z.string(), schema: z.optional(z.object({ custom: z.optional(z.string()) })) }));
const Myself = z.object({ accountId: z.string() });

/** What this site calls our fields and the app. Two calls. */
export async function jiraSiteFacts(): Promise<Result<SiteFacts>> {
  const fields = await jiraRead(Fields, 'GET /field', () => asApp().requestJira(route`/rest/api/3/field`));
  if (!fields.ok) return fields;
  const myself = await jiraRead(Myself, 'GET /myself', () => asApp().requestJira(route`/rest/api/3/myself`));
  if (!myself.ok) return myself;
  const idOf = (module: string) => fields.value.find(({ schema }) => schema?.custom === moduleAri(module))?.id ?? null;
  const reportField = idOf('preflight-report');
  if (reportField === null) return fail('NOT_FOUND', 'field');
  return ok({ reportField, rulingField: idOf('preflight-ruling'), appId: myself.value.accountId });
}
