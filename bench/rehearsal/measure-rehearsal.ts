import { readManifest } from '../../playground/forge/manifest';
import { loadBackend } from '../../playground/forge/load-backend';
import { installForgeGlobals } from '../../playground/forge/runtime';
import { createPlayground, type Playground } from '../../playground/playground';
import { completeReportWithout } from '../../src/core/testing/make-report';
import { atMost, type Section } from '../support/figures';

const ITEMS = 1_000;
const MOST_SECONDS = 30;
const MOST_CALLS = ITEMS / 100 + 2;
const ADMIN = 'sample-site-admin';
const TEXT =
  'The terminal of the Learn IDE stays at Connecting since this morning. I am on macOS Sierra 10.12. ' +
  'I expected a prompt after a few seconds. I restarted the IDE and installed it again, which changed nothing. ';

const plain = (value: number): string => String(value);
const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** Every second one has a report, the others a description of 2 kB. */
function fill(playground: Playground): void {
  const { reportFieldId } = playground.state();
  const ask = (method: string, path: string, body: object) =>
    playground.jira({
      ...{ method, path: `/rest/api/3${path}`, text: JSON.stringify(body), byApp: false },
      caller: { as: 'user', accountId: 'sample-reporter' },
    });
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: TEXT.repeat(8) }] }];
  for (let at = 0; at < ITEMS; at += 1) {
    const more = { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, priority: { id: '3' } };
    const description = { type: 'doc', version: 1, content };
    const made = ask('POST', '/issue', { fields: { ...more, summary: `Black terminal ${at}`, description } });
    const { key } = made.body as { key: string };
    if (at % 2 === 0)
      ask('PUT', `/issue/${key}`, { fields: { [reportFieldId]: completeReportWithout('answers', 'os') } });
  }
}

/** How long a rehearsal of the newest work items takes, from the press to its result, and what it asks of Jira. */
export async function measureRehearsal(root: string): Promise<Section> {
  installForgeGlobals();
  const backend = loadBackend(root);
  const addresses = { siteUrl: 'http://jira.example', appOrigin: 'http://app.example' };
  const playground = createPlayground({
    root,
    ...addresses,
    now: Date.now,
    manifest: readManifest(root),
    backend,
    timers: false,
  });
  await playground.start('ready');
  fill(playground);
  await playground.advance(600);
  let calls = 0;
  const { platform } = playground.run().home;
  const answer = platform.jira;
  platform.jira = (request) => {
    if (request.byApp && request.path.endsWith('/search/jql')) calls += 1;
    return answer(request);
  };
  const place = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', extension: {}, localId: 'x' };
  const ask = (functionKey: string, payload: object) =>
    playground.invoke({ functionKey, payload, accountId: ADMIN, ...place });
  const from = performance.now();
  await ask('rehearsal/start', { of: 'published', last: ITEMS });
  await playground.advance(1);
  const took = (performance.now() - from) / 1_000;
  const read = JSON.stringify(await ask('rehearsal/read', {}));
  return {
    title: `A rehearsal of ${ITEMS} work items (backend: ${backend.from})`,
    figures: [
      atMost('from the press to the result', took, MOST_SECONDS, seconds),
      atMost('search calls', calls, MOST_CALLS, plain),
      { name: 'judged', value: /"seen":(\d+)/.exec(read)?.[1] ?? 'none' },
    ],
  };
}
