import * as z from 'zod/mini';

import type { Home } from '../../../src/testing/in-playground';

const HOUR = 3_600;
const page = {
  issue: { id: '10001', key: 'LEARN-1', type: 'Bug', typeId: '10001' },
  project: { id: '10201', key: 'LEARN', type: 'software' },
};
const Shown = z.object({
  value: z.object({ request: z.object({ request: z.object({ stamp: z.number(), reportHash: z.string() }) }) }),
});

/** A request for a guarded priority: asked for, declined, asked for again, granted by somebody in a group and in a role. */
export async function askAndDecide({ playground }: Home): Promise<void> {
  const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'conformance' };
  const extension = { type: 'jira:issueContext', ...page };
  const ask = (functionKey: string, payload: object, accountId: string) =>
    playground.invoke({ ...module, extension, functionKey, payload, accountId });
  const decide = async (decision: 'grant' | 'decline') => {
    const read = await ask('status/read', {}, 'sample-lead');
    const { stamp, reportHash } = Shown.parse(read.success ? read.body : null).value.request.request;
    const reason = 'Every student is locked out';
    await ask('request/decide', { decision, reason, stamp, reportHash, raise: true }, 'sample-lead');
  };
  await ask('request/ask', { reason: 'Every student is locked out', open: [] }, 'sample-reporter');
  await decide('decline');
  await ask('request/ask', { reason: 'Every teacher is locked out, too', open: [] }, 'sample-reporter');
  await playground.advance(5 * HOUR);
  await decide('grant');
}
