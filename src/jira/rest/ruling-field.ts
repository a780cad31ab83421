import { asApp, route } from '@forge/api';

import type { RulingField } from '../repair-ports';
import { jiraWrite, json } from './jira-call';

export const jiraRulingField: RulingField = {
  write: (issueId, fieldId, shown) =>
    jiraWrite('PUT /app/field/{field}/value', () =>
      asApp().requestJira(route`/rest/api/3/app/field/${fieldId}/value`, {
        method: 'PUT',
        ...json({ updates: [{ issueIds: [Number(issueId)], value: shown }] }),
      }),
    ),
};
