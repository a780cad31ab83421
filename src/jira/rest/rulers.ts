import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Rulers } from '../repair-ports';
import { jiraRead } from './jira-call';

const Held = z.object({ havePermission: z.boolean() });
const Mine = z.object({ permissions: z.object({ ADMINISTER: Held, ADMINISTER_PROJECTS: Held }) });

export const jiraRulers: Rulers = {
  async mayRuleIn(projectId) {
    const wanted = 'ADMINISTER,ADMINISTER_PROJECTS';
    const answer = await jiraRead(Mine, 'GET /mypermissions', () =>
      asUser().requestJira(route`/rest/api/3/mypermissions?permissions=${wanted}&projectId=${projectId}`),
    );
    if (!answer.ok) return answer;
    const { ADMINISTER, ADMINISTER_PROJECTS } = answer.value.permissions;
    return ok(ADMINISTER.havePermission || ADMINISTER_PROJECTS.havePermission);
  },
};
