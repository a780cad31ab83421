import * as z from 'zod/mini';

import { BEGIN } from '../../core/readable-copy/copy-nodes';
import { completeReport } from '../../core/testing/make-report';
import { asking, inPlayground, LEARN, type Home } from '../../testing/in-playground';

jest.setTimeout(60_000);
const Copies = z.object({ seen: z.number(), written: z.number(), failed: z.number(), isDone: z.boolean() });
const REPORTS = 7;

const copied = (home: Home): number =>
  [...home.playground.run().site.issues.values()].filter(({ description }) =>
    JSON.stringify(description ?? '').includes(BEGIN),
  ).length;

/** Reports from before the space wrote copies. */
async function withReports() {
  const home = await inPlayground();
  const { reportFieldId } = home.playground.state();
  for (let n = 0; n < REPORTS; n += 1)
    home.rest('POST /issue', {
      fields: {
        ...{ project: { id: LEARN }, issuetype: { name: 'Bug' }, summary: `Lesson ${n} stays dark` },
        [reportFieldId]: completeReport(),
      },
    });
  await home.playground.advance(60);
  const { kvs } = home.playground.run();
  const stored = kvs.get(`policy:${LEARN}`)?.value as { policy: object };
  kvs.set(`policy:${LEARN}`, { ...stored, policy: { ...stored.policy, readableCopy: true } });
  const ask = asking(home);
  const copies = async () => Copies.parse((await ask('release/copies')).value);
  return { ...home, ask, copies, kvs };
}

test('every report is copied into its description, and a second time nothing is written', async () => {
  const home = await withReports();
  expect(await home.copies()).toEqual({ seen: REPORTS, written: REPORTS, failed: 0, isDone: true });
  expect(copied(home)).toBe(REPORTS);
  expect(await home.copies()).toEqual({ seen: REPORTS, written: 0, failed: 0, isDone: true });
  expect(home.kvs.get('leaving-copies')).toBeUndefined();
});

test('where Jira goes down in the middle the next press goes on from there', async () => {
  const home = await withReports();
  let writes = 0;
  home.answering((call) => (call.startsWith('PUT /issue/') && (writes += 1) > 3 ? 503 : undefined));
  expect(await home.ask('release/copies')).toMatchObject({ ok: false, failure: { code: 'JIRA_UNAVAILABLE' } });
  expect(copied(home)).toBe(3);
  home.answering(null);
  home.appCalls();
  expect(await home.copies()).toEqual({ seen: REPORTS, written: REPORTS, failed: 0, isDone: true });
  expect(home.appCalls().filter((call) => call.startsWith('PUT /issue/'))).toHaveLength(REPORTS - 3);
});

test('what Jira does not take is counted and holds nothing up', async () => {
  const home = await withReports();
  let writes = 0;
  home.answering((call) => (call.startsWith('PUT /issue/') && (writes += 1) === 2 ? 400 : undefined));
  expect(await home.copies()).toEqual({ seen: REPORTS, written: REPORTS - 1, failed: 1, isDone: true });
});
