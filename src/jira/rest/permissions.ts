import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Permissions } from '../ports';
import { jiraRead } from './jira-call';

const Held = z.object({ havePermission: z.boolean() });
const OnSite = z.object({ permissions: z.object({ ADMINISTER: Held }) });
const InProject = z.object({ permissions: z.object({ ADMINISTER: Held, ADMINISTER_PROJECTS: Held }) });

export const jiraPermissions: Permissions = {
  async mayAdministerJira() {
    const answer = await jiraRead(OnSite, 'GET /mypermissions', () =>
      asUser().requestJira(route`/rest/api/3/mypermissions?permissions=${'ADMINISTER'}`),
    );
    return answer.ok ? ok(answer.value.permissions.ADMINISTER.havePermission) : answer;
  },
  async rightsIn(projectId) {
    const wanted = 'ADMINISTER,ADMINISTER_PROJECTS';
    const answer = await jiraRead(InProject, 'GET /mypermissions', () =>
      asUser().requestJira(route`/rest/api/3/mypermissions?permissions=${wanted}&projectId=${projectId}`),
    );
    if (!answer.ok) return answer;
    const { ADMINISTER, ADMINISTER_PROJECTS } = answer.value.permissions;
    const isSite = ADMINISTER.havePermission;
    return ok({ site: isSite, space: isSite || ADMINISTER_PROJECTS.havePermission });
  },
};
