import { asUser, route } from '@forge/api';

import { CanaryIssue, CanaryTransitions, carrierIn, saidBy, standingOf } from '../../core/self-test/canary-answers';
import type { CanaryJira } from '../../core/self-test/run-self-test';
import { jiraRead, jiraTry, jiraWrite, json } from './jira-call';

/** As whoever pressed: what is refused to them is refused to everybody who may no more. */
export const jiraCanaries: CanaryJira = {
  create: async (fields) =>
    saidBy(
      await jiraTry('POST /issue', () =>
        asUser().requestJira(route`/rest/api/3/issue`, { method: 'POST', ...json({ fields }) }),
      ),
    ),
  createMany: async (fields) =>
    saidBy(
      await jiraTry('POST /issue/bulk', () =>
        asUser().requestJira(route`/rest/api/3/issue/bulk`, {
          method: 'POST',
          ...json({ issueUpdates: [{ fields }] }),
        }),
      ),
    ),
  edit: async (id, fields) =>
    saidBy(
      await jiraTry('PUT /issue/{issue}', () =>
        asUser().requestJira(route`/rest/api/3/issue/${id}`, { method: 'PUT', ...json({ fields }) }),
      ),
    ),
  async carrier(id) {
    const answer = await jiraRead(CanaryTransitions, 'GET /issue/{issue}/transitions', () =>
      asUser().requestJira(route`/rest/api/3/issue/${id}/transitions?expand=transitions.fields`),
    );
    return answer.ok ? carrierIn(answer.value) : null;
  },
  transition: async (id, transitionId, fields) =>
    saidBy(
      await jiraTry('POST /issue/{issue}/transitions', () =>
        asUser().requestJira(route`/rest/api/3/issue/${id}/transitions`, {
          method: 'POST',
          ...json({ transition: { id: transitionId }, fields }),
        }),
      ),
    ),
  async look(id) {
    const answer = await jiraRead(CanaryIssue, 'GET /issue/{issue}', () =>
      asUser().requestJira(route`/rest/api/3/issue/${id}?fields=priority,labels`),
    );
    return answer.ok ? standingOf(answer.value) : null;
  },
  async remove(id) {
    const removed = await jiraWrite('DELETE /issue/{issue}', () =>
      asUser().requestJira(route`/rest/api/3/issue/${id}`, { method: 'DELETE' }),
    );
    return removed.ok || removed.failure.code === 'NOT_FOUND';
  },
};
