import * as z from 'zod/mini';

import { inPlayground, LEARN, type Home } from '../../testing/in-playground';

const Answer = z.object({ ok: z.boolean(), value: z.optional(z.unknown()), failure: z.optional(z.unknown()) });
const Opened = z.object({ policy: z.object({ revision: z.number() }) });
/** The first test of a file starts the playground, with a busy machine beside it. */
jest.setTimeout(30_000);

const PANEL = { moduleType: 'jira:customField', moduleKey: 'preflight-report', extension: { project: { id: LEARN } } };
const ADMIN_PAGE = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', extension: {} };
const all = { from: '2026-01-01', to: '2026-12-31' };

async function open(home: Home) {
  const ask = async (functionKey: string, payload: object, place: object, accountId: string) => {
    const answer = await home.playground.invoke({
      ...{ functionKey, payload, localId: 'x', accountId, ...PANEL, ...place },
    });
    if (!answer.success) throw new Error(JSON.stringify(answer));
    return Answer.parse(answer.body);
  };
  const opened = Opened.parse((await ask('panel/open', {}, PANEL, 'sample-reporter')).value);
  const { revision } = opened.policy;
  const count = (feedback: object[], over: object = {}) =>
    ask('feedback/count', { revision, feedback, ...over }, PANEL, 'sample-reporter');
  const read = (days: object = all, as = 'sample-site-admin') => ask('feedback/read', days, ADMIN_PAGE, as);
  return { count, read, revision };
}

test('what became of suggestions is counted by day and revision, and nothing else is kept', async () => {
  const { count, read, revision } = await open(await inPlayground());
  const accepted = { about: 'category', id: 'chat', kind: 'accepted' };
  await count([accepted, { about: 'tick', id: 'refreshed', kind: 'dismissed' }]);
  await count([{ ...accepted, text: 'private' }]);
  await count([{ about: 'answer', id: 'dark-lights', kind: 'dismissed', reason: 'tried' }]);
  await count([{ about: 'duplicate', id: 'me-too', kind: 'accepted' }]);
  expect(await read(all)).toEqual({
    ok: true,
    value: {
      days: [
        {
          day: '2026-01-15',
          revision,
          counts: {
            'category/chat/accepted': 2,
            'tick/refreshed/dismissed': 1,
            'answer/dark-lights/dismissed/tried': 1,
            'duplicate/me-too/accepted': 1,
          },
        },
      ],
    },
  });
});

test.each([
  ['a row that the policy does not have', { about: 'category', id: 'no-such-category', kind: 'accepted' }],
  ['a key of a work item', { about: 'duplicate', id: 'LEARN-1', kind: 'accepted' }],
  [
    'a reason for something else than an answer',
    { about: 'tick', id: 'refreshed', kind: 'dismissed', reason: 'tried' },
  ],
  ['own words as a reason', { about: 'answer', id: 'dark-lights', kind: 'dismissed', reason: 'my words' }],
  ['another kind', { about: 'category', id: 'chat', kind: 'liked' }],
])('refuses %s, and counts nothing of that call', async (_name, wrong) => {
  const { count, read } = await open(await inPlayground());
  const right = { about: 'category', id: 'chat', kind: 'accepted' };
  expect(await count([right, wrong])).toMatchObject({ failure: { code: 'INVALID_INPUT' } });
  expect(await read(all)).toEqual({ ok: true, value: { days: [] } });
});

test('feedback on a policy that is no longer in force is not counted', async () => {
  const { count, revision } = await open(await inPlayground());
  const late = await count([{ about: 'category', id: 'chat', kind: 'accepted' }], { revision: revision + 1 });
  expect(late).toMatchObject({ failure: { code: 'CONFLICT', detail: 'revision' } });
});

test('only admins look, and at a year at most', async () => {
  const { read } = await open(await inPlayground());
  expect(await read(all, 'sample-reporter')).toMatchObject({ failure: { code: 'FORBIDDEN' } });
  expect(await read({ from: '2025-01-01', to: '2026-12-31' })).toMatchObject({ failure: { code: 'INVALID_INPUT' } });
  expect(await read({ from: '2026-13-01', to: '2026-12-31' })).toMatchObject({ failure: { code: 'INVALID_INPUT' } });
});
