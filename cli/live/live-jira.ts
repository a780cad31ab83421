import * as z from 'zod/mini';

import { FLAG_LABEL } from '../../src/core/repair/flag-label';
import type { CanaryJira, Said } from '../../src/core/self-test/run-self-test';

export type Site = { address: string; email: string; token: string };
type Ask = (method: string, path: string, body?: unknown) => Promise<{ status: number; text: string }>;

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

/** One site, with an API token, as its person. No answer: status 0. The token goes nowhere else. */
const askingOf =
  ({ address, email, token }: Site): Ask =>
  async (method, path, body) => {
    const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
    const headers = { authorization, accept: 'application/json', 'content-type': 'application/json' };
    const given = body === undefined ? {} : { body: JSON.stringify(body) };
    try {
      const answer = await fetch(`${address}/rest/api/3${path}`, { method, headers, ...given });
      return { status: answer.status, text: await answer.text() };
    } catch {
      return { status: 0, text: '' };
    }
  };

const said = ({ status, text }: { status: number; text: string }): Said => ({
  ...{ status, text },
  canary: Made.safeParse(parsed(text)).data ?? Many.safeParse(parsed(text)).data?.issues[0] ?? null,
});

/** The same tries as in Forge, over the network. */
export function liveJira(site: Site): CanaryJira {
  const ask = askingOf(site);
  return {
    create: async (fields) => said(await ask('POST', '/issue', { fields })),
    createMany: async (fields) => said(await ask('POST', '/issue/bulk', { issueUpdates: [{ fields }] })),
    edit: async (id, fields) => said(await ask('PUT', `/issue/${id}`, { fields })),
    async carrier(id) {
      const { text } = await ask('GET', `/issue/${id}/transitions?expand=transitions.fields`);
      const found = Transitions.safeParse(parsed(text)).data?.transitions ?? [];
      return found.find(({ fields = {} }) => 'priority' in fields)?.id ?? null;
    },
    transition: async (id, transitionId, fields) =>
      said(await ask('POST', `/issue/${id}/transitions`, { transition: { id: transitionId }, fields })),
    async look(id) {
      const issue = Issue.safeParse(parsed((await ask('GET', `/issue/${id}?fields=priority,labels`)).text)).data;
      if (issue === undefined) return null;
      const { priority, labels = [] } = issue.fields;
      return { priorityId: priority?.id ?? null, isFlagged: labels.includes(FLAG_LABEL) };
    },
    async remove(id) {
      const { status } = await ask('DELETE', `/issue/${id}`);
      return status === 204 || status === 404;
    },
  };
}
