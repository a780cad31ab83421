import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { EarlierItems } from '../me-too-ports';
import { jiraIssues } from './issues';
import { jiraRead } from './jira-call';
import { toldComments } from './told-comments';

/** Where a comment keeps for which draft it was written. */
const DRAFT = 'preflight-me-too';

const Item = z.object({ id: z.string(), fields: z.looseObject({ project: z.object({ id: z.string() }) }) });
const Held = z.object({ havePermission: z.boolean() });
const Here = z.object({ permissions: z.object({ EDIT_ISSUES: Held, ADD_COMMENTS: Held }) });
export const jiraEarlierItems: EarlierItems = {
  async read(key, fieldId) {
    const fields = ['project', fieldId].join(',');
    const answer = await jiraRead(Item, 'GET /issue/{issue}', () =>
      asUser().requestJira(route`/rest/api/3/issue/${key}?fields=${fields}`),
    );
    if (!answer.ok) return answer;
    const { project, ...others } = answer.value.fields;
    return ok({ id: answer.value.id, projectId: project.id, report: others[fieldId] ?? null });
  },
  async mayJoin(issueId) {
    const wanted = 'EDIT_ISSUES,ADD_COMMENTS';
    const answer = await jiraRead(Here, 'GET /mypermissions', () =>
      asUser().requestJira(route`/rest/api/3/mypermissions?permissions=${wanted}&issueId=${issueId}`),
    );
    if (!answer.ok) return answer;
    const { EDIT_ISSUES, ADD_COMMENTS } = answer.value.permissions;
    return ok(EDIT_ISSUES.havePermission && ADD_COMMENTS.havePermission);
  },
  writeReport: (issueId, fieldId, report) => jiraIssues.writeReport(issueId, fieldId, report),
  ...toldComments(DRAFT),
};
