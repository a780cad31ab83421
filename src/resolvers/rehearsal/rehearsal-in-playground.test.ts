import * as z from 'zod/mini';

import { completeReportWithout } from '../../core/testing/make-report';
import { asking, inPlayground, type Home } from '../../testing/in-playground';

const Result = z.object({ value: z.object({ lines: z.array(z.object({ runId: z.string() })) }) });
const Made = z.object({ key: z.string() });
const ADMIN = 'sample-site-admin';
const REPORTER = 'sample-reporter';
/** The first test of a file starts the playground, with a busy machine beside it. */
jest.setTimeout(60_000);

/** Every second one was reported, and lacks the operating system by now. */
async function withWorkItems(count: number): Promise<Home> {
  const home = await inPlayground();
  const { reportFieldId } = home.playground.state();
  for (let at = 0; at < count; at += 1) {
    const more = { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, priority: { id: '3' } };
    const made = home.rest('POST /issue', { fields: { ...more, summary: `Item ${at}` } });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    if (at % 2 === 0) continue;
    const { key } = Made.parse(made.body);
    home.rest(`PUT /issue/${key}`, { fields: { [reportFieldId]: completeReportWithout('answers', 'os') } });
  }
  await home.playground.advance(60);
  home.appCalls();
  return home;
}

const newestOf = async (home: Home): Promise<string> => {
  const read = Result.parse(await asking(home)('rehearsal/read'));
  return read.value.lines[0]?.runId ?? '';
};

test('an admin rehearses what is published: counts, rules and keys that open, and one search call for a hundred work items', async () => {
  const home = await withWorkItems(120);
  const ask = asking(home);
  expect(await ask('rehearsal/start', { of: 'published', last: 120 })).toMatchObject({ value: { run: { seen: 0 } } });
  expect(await ask('rehearsal/start', { of: 'published', last: 1 })).toMatchObject({ failure: { detail: 'running' } });
  await home.playground.advance(60);
  expect(home.appCalls().filter((call) => call === 'POST /search/jql')).toHaveLength(2);
  expect(await ask('rehearsal/read')).toMatchObject({ value: { run: null, lines: [{ seen: 120, is: 'published' }] } });
  const result = await ask('rehearsal/result', { runId: await newestOf(home) });
  expect(result).toMatchObject({
    value: { sum: { rehearsed: { reported: { items: 60 }, bare: { items: 60 } } }, hidden: 0 },
  });
  expect(JSON.stringify(result)).toContain('LEARN-');
});
test.each([
  ['ask', 'rehearsal/read', {}],
  ['start', 'rehearsal/start', { of: 'published', last: 10 }],
  ['cancel', 'rehearsal/cancel', {}],
  ['open', 'rehearsal/result', { runId: 'run-1' }],
])('a plain user may not %s', async (_name, call, payload) => {
  const ask = asking(await inPlayground(), REPORTER);
  expect(await ask(call, payload)).toMatchObject({ ok: false, failure: { code: 'FORBIDDEN' } });
});

test('cancelled, nothing is left but what was there before', async () => {
  const home = await withWorkItems(5);
  const ask = asking(home);
  await ask('rehearsal/start', { of: 'published', last: 5 });
  expect(await ask('rehearsal/cancel')).toMatchObject({ value: { run: null, lines: [] } });
  await home.playground.advance(60);
  expect(await ask('rehearsal/read')).toMatchObject({ value: { run: null, lines: [] } });
});

test('a draft is compared with what is published, and its result stays with the revision that it becomes', async () => {
  const home = await withWorkItems(4);
  const ask = asking(home);
  expect(await ask('rehearsal/start', { of: 'draft', last: 4 })).toMatchObject({ failure: { detail: 'draft' } });
  const read = z
    .object({ value: z.object({ published: z.looseObject({ revision: z.number(), rules: z.looseObject({}) }) }) })
    .parse(await ask('policy/read'));
  const { published } = read.value;
  const policy = { ...published, rules: { ...published.rules, 'required-part': 'warn' } };
  await ask('policy/draft', { policy, base: published.revision });
  await ask('rehearsal/start', { of: 'draft', last: 4 });
  await home.playground.advance(60);
  expect(await ask('rehearsal/result', { runId: await newestOf(home) })).toMatchObject({
    value: { sum: { newlyPassed: 2, newlyStopped: 0, published: { reported: { stopped: 2 } } } },
  });
  expect(await ask('rehearsal/read')).toMatchObject({ value: { lines: [{ is: 'draft', of: { kind: 'draft' } }] } });
  expect(await ask('policy/publish', { note: 'softer' })).toMatchObject({ ok: true });
  expect(await ask('rehearsal/read')).toMatchObject({
    value: { lines: [{ is: 'published', of: { kind: 'published', revision: published.revision + 1 } }] },
  });
  expect(await ask('audit/spaces', {}, ADMIN)).toMatchObject({ ok: true });
});

test('a draft of the site default is rehearsed as the space would get it, and stays with the revision that follows', async () => {
  const home = await withWorkItems(4);
  const ask = asking(home);
  const scope = 'site';
  expect(await ask('rehearsal/start', { of: 'site-draft', last: 4 })).toMatchObject({ failure: { detail: 'draft' } });
  const { published } = z
    .object({ value: z.object({ published: z.looseObject({ revision: z.number(), rules: z.looseObject({}) }) }) })
    .parse(await ask('policy/read', { scope })).value;
  const policy = { ...published, rules: { ...published.rules, 'required-part': 'warn' } };
  await ask('policy/draft', { scope, policy, base: published.revision });
  await ask('rehearsal/start', { of: 'site-draft', last: 4 });
  await home.playground.advance(60);
  expect(await ask('rehearsal/result', { runId: await newestOf(home) })).toMatchObject({
    value: { sum: { newlyPassed: 2, newlyStopped: 0 } },
  });
  expect(await ask('rehearsal/read')).toMatchObject({
    value: { siteDraft: published.revision, lines: [{ is: 'site-draft', of: { kind: 'site-draft' } }] },
  });
  expect(await ask('policy/publish', { scope, note: 'softer everywhere' })).toMatchObject({ ok: true });
  await home.playground.advance(60);
  expect(await ask('rehearsal/read')).toMatchObject({
    value: { lines: [{ is: 'published', of: { kind: 'published' } }] },
  });
});

test('of work items that the caller may not see nothing but a number is told', async () => {
  const home = await withWorkItems(6);
  const ask = asking(home);
  await ask('rehearsal/start', { of: 'published', last: 6 });
  await home.playground.advance(60);
  const runId = await newestOf(home);
  const { jira } = home.playground.run().home.platform;
  home.playground.run().home.platform.jira = (request) =>
    request.path.endsWith('/issue/bulkfetch') ? { status: 200, body: { issues: [] } } : jira(request);
  const result = z
    .object({ value: z.object({ hidden: z.number(), examples: z.record(z.string(), z.array(z.string())) }) })
    .parse(await ask('rehearsal/result', { runId }));
  expect(result.value.hidden).toBeGreaterThan(0);
  expect(Object.values(result.value.examples).flat()).toEqual([]);
});
