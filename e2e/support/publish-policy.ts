import { address } from './browser';

type Policy = { revision: number; items: { id: string }[]; required: object[] };
type Answer = { success: boolean; body: { ok: boolean; value: { published: Policy } } };
const scope = { projectId: '10201' };

/** Calls a function of the app as the site's admin would from the admin page. */
async function ask(functionKey: string, payload: object): Promise<Answer['body']['value']> {
  const page = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', extension: { type: 'jira:adminPage' } };
  const answer = await fetch(`${address()}/playground/invoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...page, functionKey, payload, localId: 'e2e', accountId: 'sample-site-admin' }),
  });
  // As playground/protocol.ts says.
  const { success, body } = (await answer.json()) as Answer;
  if (!success || !body.ok) throw new Error(`${functionKey}: ${JSON.stringify(body)}`);
  return body.value;
}

/** Publishes the policy of LEARN with this change, as its next revision. */
export async function publishPolicy(changed: (policy: Policy) => Policy): Promise<void> {
  const { published } = await ask('policy/read', { scope });
  await ask('policy/draft', { scope, policy: changed(published), base: published.revision });
  await ask('policy/publish', { scope, note: 'As a test wants it' });
}

/** A line of proof for one step, for a Blocker. */
export const withProof = (policy: Policy): Policy => ({
  ...policy,
  items: policy.items.map((item) =>
    item.id === 'refreshed' ? { ...item, proof: { prompt: 'When?', when: 'guarded', level: 'block' } } : item,
  ),
});

/** Another required part. */
export const withConsole = (policy: Policy): Policy => ({
  ...policy,
  required: [...policy.required, { id: 'console', title: 'Errors of the console', parts: ['consoleErrors'] }],
});
