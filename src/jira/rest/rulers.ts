import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Rulers } from '../repair-ports';
import { jiraRead } from './jira-call';
import { jiraPermissions } from './permissions';

const Held = z.object({ havePermission: z.boolean() });
const Here = z.object({
  permissions: z.object({ ADMINISTER: Held, ADMINISTER_PROJECTS: Held, EDIT_ISSUES: Held }),
});

export const jiraRulers: Rulers = {
  async mayRuleIn(projectId) {
    const rights = await jiraPermissions.rightsIn(projectId);
    return rights.ok ? ok(rights.value.space) : rights;
  },
  async rightsOn(issueId) {
    const wanted = 'ADMINISTER,ADMINISTER_PROJECTS,EDIT_ISSUES';
    const answer = await jiraRead(Here, 'GET /mypermissions', () =>
      asUser().requestJira(route`/rest/api/3/mypermissions?permissions=${wanted}&issueId=${issueId}`),
    );
    if (!answer.ok) return answer;
    const { ADMINISTER, ADMINISTER_PROJECTS, EDIT_ISSUES } = answer.value.permissions;
    const mayRule = ADMINISTER.havePermission || ADMINISTER_PROJECTS.havePermission;
    return ok({ mayRule, mayEdit: EDIT_ISSUES.havePermission });
  },
};
