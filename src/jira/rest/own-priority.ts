import { asUser, route } from '@forge/api';

import type { OwnPriority } from '../request-ports';
import { jiraWrite, json } from './jira-call';

export const jiraOwnPriority: OwnPriority = {
  set: (issueId, priorityId) =>
    jiraWrite('PUT /issue/{issue}', () =>
      asUser().requestJira(route`/rest/api/3/issue/${issueId}`, {
        method: 'PUT',
        ...json({ fields: { priority: { id: priorityId } } }),
      }),
    ),
};
