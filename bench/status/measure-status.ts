import { loadBackend } from '../../playground/forge/load-backend';
import { readManifest } from '../../playground/forge/manifest';
import { installForgeGlobals } from '../../playground/forge/runtime';
import { createPlayground, type Playground } from '../../playground/playground';
import { completeReport } from '../../src/core/testing/make-report';
import { atMost, ms, type Section } from '../support/figures';
import { quantile } from '../support/quantiles';

const ROUNDS = 200;
const WARM_UP = 20;
const page = {
  issue: { id: '10001', key: 'LEARN-1', type: 'Bug', typeId: '10001' },
  project: { id: '10201', key: 'LEARN', type: 'software' },
};

async function opened(root: string): Promise<{ playground: Playground; from: string }> {
  installForgeGlobals();
  const backend = loadBackend(root);
  const playground = createPlayground({
    ...{ root, siteUrl: 'http://jira.example', appOrigin: 'http://app.example', timers: false },
    now: () => Date.now(),
    manifest: readManifest(root),
    backend,
  });
  await playground.start('ready');
  const { reportFieldId } = playground.state();
  playground.jira({
    ...{ method: 'PUT', path: '/rest/api/3/issue/LEARN-1', byApp: false },
    text: JSON.stringify({ fields: { [reportFieldId]: completeReport() } }),
    caller: { as: 'user', accountId: 'sample-reporter' },
  });
  return { playground, from: backend.from };
}

/** What the lozenge beside a work item costs us: processor time of the app's own work, with that of a Jira and a storage that answer at once. */
export async function measureStatus(root: string): Promise<Section> {
  const { playground, from } = await opened(root);
  const ask = () => playground.dynamicProperties({ moduleKey: 'preflight-status', ...page });
  for (let round = 0; round < WARM_UP; round += 1) await ask();
  const calls = { jira: 0 };
  const { platform } = playground.run().home;
  const answer = platform.jira;
  platform.jira = (request) => {
    if (request.byApp) calls.jira += 1;
    return answer(request);
  };
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    await ask();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  playground.stop();
  return {
    title: `The lozenge of a work item, asked for ${ROUNDS} times; Jira and storage of the playground answer at once (backend: ${from})`,
    figures: [
      { name: 'our own processor time, p50', value: ms(quantile(times, 0.5)) },
      atMost('our own processor time, p95', quantile(times, 0.95), 150, ms),
      atMost('Jira calls of one', calls.jira / ROUNDS, 1, String),
    ],
  };
}
