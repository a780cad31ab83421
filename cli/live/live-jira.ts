import {
  CanaryIssue,
  CanaryTransitions,
  carrierIn,
  parsedJson,
  saidBy,
  standingOf,
} from '../../src/core/self-test/canary-answers';
import type { CanaryJira } from '../../src/core/self-test/run-self-test';

export type Site = { address: string; email: string; token: string };
type Ask = (method: string, path: string, body?: unknown) => Promise<{ status: number; text: string }>;

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

/** The same tries as in Forge, over the network. */
export function liveJira(site: Site): CanaryJira {
  const ask = askingOf(site);
  return {
    create: async (fields) => saidBy(await ask('POST', '/issue', { fields })),
    createMany: async (fields) => saidBy(await ask('POST', '/issue/bulk', { issueUpdates: [{ fields }] })),
    edit: async (id, fields) => saidBy(await ask('PUT', `/issue/${id}`, { fields })),
    async carrier(id) {
      const { text } = await ask('GET', `/issue/${id}/transitions?expand=transitions.fields`);
      const found = CanaryTransitions.safeParse(parsedJson(text)).data;
      return found === undefined ? null : carrierIn(found);
    },
    transition: async (id, transitionId, fields) =>
      saidBy(await ask('POST', `/issue/${id}/transitions`, { transition: { id: transitionId }, fields })),
    async look(id) {
      const { text } = await ask('GET', `/issue/${id}?fields=priority,labels`);
      const issue = CanaryIssue.safeParse(parsedJson(text)).data;
      return issue === undefined ? null : standingOf(issue);
    },
    async remove(id) {
      const { status } = await ask('DELETE', `/issue/${id}`);
      return status === 204 || status === 404;
    },
  };
}
