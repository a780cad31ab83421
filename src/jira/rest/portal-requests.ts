import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import { storedValue } from '../../core/report/stored-value';
import { appId } from '../app-identity';
import type { PortalRequests } from '../portal-ports';
import { jiraRead, jiraWrite, json } from './jira-call';

const Found = z.object({
  fields: z.record(z.string(), z.unknown()),
  properties: z.optional(z.record(z.string(), z.unknown())),
});

export const jiraPortalRequests: PortalRequests = {
  async read(issueId, reportField) {
    const key = appId();
    const answer = await jiraRead(Found, 'GET /issue/{issue}', () =>
      asApp().requestJira(route`/rest/api/3/issue/${issueId}?fields=${reportField}&properties=${key}`),
    );
    if (!answer.ok) return answer;
    const { fields, properties = {} } = answer.value;
    return ok({ left: properties[key], report: fields[reportField] ?? null });
  },
  writeReport: (issueId, reportField, report) =>
    jiraWrite('PUT /app/field/{field}/value', () =>
      asApp().requestJira(route`/rest/api/3/app/field/${reportField}/value`, {
        method: 'PUT',
        ...json({ updates: [{ issueIds: [Number(issueId)], value: storedValue(report) }] }),
      }),
    ),
};
