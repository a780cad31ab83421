import * as z from 'zod/mini';

import { asking, inPlayground, type Asked, type Home } from '../testing/in-playground';

/** The first test of a file starts the playground, with a busy machine beside it. */
jest.setTimeout(60_000);

const Read = z.object({ published: z.looseObject({ revision: z.number(), gate: z.looseObject({}) }) });

/** A space with every guard: three work types that share a workflow, two later gates. */
const withAll = () => inPlayground({}, 'all-guards');

/** A draft that changes everything that is made of a policy: the gates' own settings, the rows, the form script. */
async function draftsAChange(ask: Asked): Promise<void> {
  const { published } = Read.parse((await ask('policy/read')).value);
  const policy = { ...published, gate: { ...published.gate, whenUnreadable: 'open' } };
  expect(await ask('policy/draft', { base: published.revision, policy })).toMatchObject({ ok: true });
}

/** How often each call to Jira was made by this press. */
async function callsOf(home: Home, press: () => Promise<unknown>): Promise<Map<string, number>> {
  home.appCalls();
  expect(await press()).toMatchObject({ ok: true });
  const calls = home.appCalls();
  return new Map([...new Set(calls)].map((call) => [call, calls.filter((one) => one === call).length]));
}
const sum = (calls: ReadonlyMap<string, number>): number => [...calls.values()].reduce((all, one) => all + one, 0);

test.each([
  ['setup/read', {}, 18],
  ['paths/read', {}, 28],
  ['health/read', {}, 20],
  ['protection/read', {}, 28],
  ['later-gates/read', {}, 9],
  ['strict/read', {}, 15],
  ['setup/place-field', {}, 18],
  ['setup/register-form-script', {}, 20],
  ['setup/attach-gate', {}, 23],
])('%s asks Jira at most so often', async (method, payload, most) => {
  const home = await withAll();
  const calls = await callsOf(home, () => asking(home)(method, payload));
  expect(sum(calls)).toBeLessThanOrEqual(most);
});

test('a publication brings rules, rows and form script up to date, and reads what it needs once', async () => {
  const home = await withAll();
  const ask = asking(home);
  await draftsAChange(ask);
  const calls = await callsOf(home, () => ask('policy/publish', { note: 'Another name' }));
  expect(sum(calls)).toBe(24);
  const more = new Map([...calls].filter(([, times]) => times > 1));
  // The field's two ids; three work types, then each rule before, and each after; the rows before and after.
  expect(more).toEqual(
    new Map([
      ['GET /field', 2],
      ['POST /workflows', 7],
      ['POST /workflows/update/validation', 2],
      ['POST /workflows/update', 2],
    ]),
  );
});
