import * as z from 'zod/mini';

import { invoke } from '../forge/invoke';
import type { Playground } from '../playground';
import type { Scenario } from './scenario';
import { setUp } from './set-up';

/** The sample site's portal belongs to LEARN; only "Report a problem" asks. */
const PORTAL = { number: '7', requestTypes: ['31'], parts: ['observed', 'expected', 'os'] };
const page = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', localId: 'with-portal', extension: {} };

const Read = z.object({
  body: z.object({ value: z.object({ published: z.looseObject({ revision: z.number() }) }) }),
});

/** Switches the questions on as an admin does: a draft of the policy, published with a note. */
async function askCustomers({ run }: Playground): Promise<string | null> {
  const press = (functionKey: string, payload: unknown) =>
    invoke(run().home, { ...page, functionKey, payload, accountId: 'sample-site-admin' });
  const read = await press('policy/read', {});
  const state = Read.safeParse(read);
  if (!state.success) return `policy/read: ${JSON.stringify(read).slice(0, 300)}`;
  const { published } = state.data.body.value;
  await press('policy/draft', { policy: { ...published, portal: PORTAL }, base: published.revision });
  const told = JSON.stringify(await press('policy/publish', { note: 'Customers are asked in the portal' }));
  return told.includes('"ok":true') && !told.includes('"code"') ? null : `policy/publish: ${told.slice(0, 300)}`;
}

export const withPortal: Scenario = {
  id: 'with-portal',
  title: 'Customers in a portal',
  description:
    'LEARN is set up, and its policy asks customers three questions in the service portal: “Ways in”, as Casey Customer.',
  prepare: async (playground) => (await setUp(playground)) ?? askCustomers(playground),
};
