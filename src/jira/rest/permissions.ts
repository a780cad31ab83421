import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Permissions } from '../ports';
import { jiraRead } from './jira-call';

const MyPermissions = z.object({ permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }) });

export const jiraPermissions: Permissions = {
  async mayAdministerJira() {
    const answer = await jiraRead(MyPermissions, 'GET /mypermissions', () =>
      asUser().requestJira(route`/rest/api/3/mypermissions?permissions=${'ADMINISTER'}`),
    );
    return answer.ok ? ok(answer.value.permissions.ADMINISTER.havePermission) : answer;
  },
};
