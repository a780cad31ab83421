import { route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import { moduleAri } from '../app-identity';
import type { ReportField } from '../ports';
import { apiOf, jiraRead } from './jira-call';

const Fields = z.array(z.object({ id: z.string(), schema: z.optional(z.object({ custom: z.optional(z.string()) })) }));

export const jiraReportField: ReportField = {
  async find(as = 'person') {
    const answer = await jiraRead(Fields, 'GET /field', () => apiOf(as).requestJira(route`/rest/api/3/field`));
    if (!answer.ok) return answer;
    const ours = moduleAri('preflight-report');
    return ok(answer.value.find(({ schema }) => schema?.custom === ours)?.id ?? null);
  },
};
