import * as z from 'zod/mini';

import { completeReport, completeReportWithout } from '../../core/testing/make-report';
import { asking, inPlayground, LEARN, PRIORITY, REPORTER, type Home } from '../../testing/in-playground';

const Made = z.object({ key: z.string(), id: z.string() });
const Answer = z.object({
  value: z.object({ days: z.array(z.object({ day: z.string(), counts: z.record(z.string(), z.number()) })) }),
});
const PERIOD = { from: '2026-01-01', to: '2026-12-31' };
/** The first test of a file starts the playground, with a busy machine beside it. */
jest.setTimeout(60_000);

function file(home: Home, over: object = {}, by = REPORTER): z.infer<typeof Made> {
  const more = { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, priority: { id: PRIORITY.Medium } };
  const made = home.rest('POST /issue', { fields: { ...more, summary: 'Black terminal', ...over } }, by);
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return Made.parse(made.body);
}

const countsOf = async (home: Home): Promise<Record<string, number>> => {
  const read = Answer.parse(await asking(home)('reports/read', PERIOD));
  return read.value.days[0]?.counts ?? {};
};

test('work items are counted when they are filed, and again when they are completed', async () => {
  const home = await inPlayground();
  const { reportFieldId: field } = home.playground.state();
  file(home);
  file(home, { summary: 'Preflight self-test' });
  const { key } = file(home);
  file(home, { [field]: completeReport() });
  await home.playground.advance(60);
  expect(await countsOf(home)).toEqual({ filed: 3, 'filed/reported': 1, 'filed/complete': 1 });
  home.rest(`PUT /issue/${key}`, { fields: { [field]: completeReportWithout('answers', 'os') } });
  await home.playground.advance(60);
  expect(await countsOf(home)).not.toHaveProperty('filed/fixed');
  home.rest(`PUT /issue/${key}`, { fields: { [field]: completeReport() } });
  await home.playground.advance(60);
  expect(await countsOf(home)).toMatchObject({ filed: 3, 'filed/fixed': 1 });
  home.rest(`PUT /issue/${key}`, { fields: { [field]: completeReport({ answers: { os: 'Linux' } }) } });
  await home.playground.advance(60);
  expect(await countsOf(home)).toMatchObject({ 'filed/fixed': 1 });
});

test('from the opening of the draft to the filing is counted in a bucket, without the draft’s words', async () => {
  const home = await inPlayground();
  const { reportFieldId: field } = home.playground.state();
  const draftId = 'draft-00001';
  const report = completeReport({ about: { draftId } });
  const draft = { schemaVersion: 1, id: draftId, savedAt: Date.now(), startedAt: Date.now() - 100_000 };
  await asking(home, REPORTER)('panel/keep-drafts', {
    drafts: [{ ...draft, projectId: LEARN, wished: false, report }],
  });
  file(home, { [field]: report });
  await home.playground.advance(60);
  expect(await countsOf(home)).toMatchObject({ 'opened-to-filed/3': 1 });
});

test('an event that comes twice counts once, and a storm of storage loses nothing', async () => {
  const home = await inPlayground();
  home.playground.run().travel.set({ seed: 7, twice: 1 });
  file(home);
  file(home);
  await home.playground.advance(120);
  expect(await countsOf(home)).toEqual({ filed: 2 });
});

test('a priority that was put back, and one that an admin allowed, are counted from the log', async () => {
  const home = await inPlayground();
  const { key } = file(home);
  home.setPriority(key, PRIORITY.Blocker);
  await home.playground.advance(120);
  expect(await countsOf(home)).toMatchObject({ filed: 1, 'guarded/flagged': 1 });
});

test('a space of which nothing is known has no numbers, and a plain user none at all', async () => {
  const ask = asking(await inPlayground());
  expect(await ask('reports/read', { ...PERIOD, projectId: '99999' })).toMatchObject({
    value: { days: [], titles: { parts: [] } },
  });
  expect(await ask('reports/read', PERIOD, REPORTER)).toMatchObject({ failure: { code: 'FORBIDDEN' } });
  expect(await ask('reports/read', { from: '2026-13-01', to: '2026-12-31' })).toMatchObject({
    failure: { code: 'INVALID_INPUT' },
  });
});
