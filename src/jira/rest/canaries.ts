import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { FLAG_LABEL } from '../../core/repair/flag-label';
import type { CanaryJira, Said } from '../../core/self-test/run-self-test';
import { jiraRead, jiraTry, jiraWrite, json } from './jira-call';

const Made = z.object({ id: z.string(), key: z.string() });
const Many = z.object({ issues: z.array(Made) });
const Transitions = z.object({
  transitions: z.array(z.object({ id: z.string(), fields: z.optional(z.record(z.string(), z.unknown())) })),
});
const Issue = z.object({
  fields: z.object({
    priority: z.optional(z.nullable(z.object({ id: z.string() }))),
    labels: z.optional(z.array(z.string())),
  }),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
const made = ({ status, text }: { status: number; text: string }): Said => ({
  ...{ status, text },
  canary: Made.safeParse(parsed(text)).data ?? Many.safeParse(parsed(text)).data?.issues[0] ?? null,
});

/** As whoever pressed: what is refused to them is refused to everybody who may no more. */
export const jiraCanaries: CanaryJira = {
  create: async (fields) =>
    made(
      await jiraTry('POST /issue', () =>
        asUser().requestJira(route`/rest/api/3/issue`, { method: 'POST', ...json({ fields }) }),
      ),
    ),
  createMany: async (fields) =>
    made(
      await jiraTry('POST /issue/bulk', () =>
        asUser().requestJira(route`/rest/api/3/issue/bulk`, {
          method: 'POST',
          ...json({ issueUpdates: [{ fields }] }),
        }),
      ),
    ),
  edit: async (id, fields) =>
    made(
      await jiraTry('PUT /issue/{issue}', () =>
        asUser().requestJira(route`/rest/api/3/issue/${id}`, { method: 'PUT', ...json({ fields }) }),
      ),
    ),
  async carrier(id) {
    const answer = await jiraRead(Transitions, 'GET /issue/{issue}/transitions', () =>
      asUser().requestJira(route`/rest/api/3/issue/${id}/transitions?expand=transitions.fields`),
    );
    if (!answer.ok) return null;
    return answer.value.transitions.find(({ fields = {} }) => 'priority' in fields)?.id ?? null;
  },
  transition: async (id, transitionId, fields) =>
    made(
      await jiraTry('POST /issue/{issue}/transitions', () =>
        asUser().requestJira(route`/rest/api/3/issue/${id}/transitions`, {
          method: 'POST',
          ...json({ transition: { id: transitionId }, fields }),
        }),
      ),
    ),
  async look(id) {
    const answer = await jiraRead(Issue, 'GET /issue/{issue}', () =>
      asUser().requestJira(route`/rest/api/3/issue/${id}?fields=priority,labels`),
    );
    if (!answer.ok) return null;
    const { priority, labels = [] } = answer.value.fields;
    return { priorityId: priority?.id ?? null, isFlagged: labels.includes(FLAG_LABEL) };
  },
  async remove(id) {
    const removed = await jiraWrite('DELETE /issue/{issue}', () =>
      asUser().requestJira(route`/rest/api/3/issue/${id}`, { method: 'DELETE' }),
    );
    return removed.ok || removed.failure.code === 'NOT_FOUND';
  },
};
