import { route } from '@forge/api';
import * as z from 'zod/mini';

import { ok, type Result } from '../../contract/failure';
import { moduleAri } from '../app-identity';
import type { Asking, ReportField } from '../ports';
import { apiOf, jiraRead } from './jira-call';

const Fields = z.array(z.object({ id: z.string(), schema: z.optional(z.object({ custom: z.optional(z.string()) })) }));

async function find(moduleKey: string, as: Asking): Promise<Result<string | null>> {
  const answer = await jiraRead(Fields, 'GET /field', () => apiOf(as).requestJira(route`/rest/api/3/field`));
  if (!answer.ok) return answer;
  const ours = moduleAri(moduleKey);
  return ok(answer.value.find(({ schema }) => schema?.custom === ours)?.id ?? null);
}

export const jiraReportField = (usually: Asking): ReportField => ({
  find: (as = usually) => find('preflight-report', as),
  findRuling: (as = usually) => find('preflight-ruling', as),
});
