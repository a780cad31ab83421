import { asking, inPlayground, LEARN, type Home } from '../../testing/in-playground';

const REPORTER = 'sample-reporter';

/** The first test of a file starts the playground, with a busy machine beside it. */
jest.setTimeout(90_000);

const TEXTS = {
  chat: 'Nobody answers in the lobby',
  github: 'Account does not connect',
  lights: 'Green light stays off',
};

async function withWorkItems(count: number): Promise<Home> {
  const home = await inPlayground();
  for (let at = 0; at < count; at += 1) {
    const [label = '', text = ''] = Object.entries(TEXTS)[at % 3] ?? [];
    const fields = {
      ...{ project: { key: 'LEARN' }, issuetype: { name: 'Bug' } },
      summary: `${text} ${at}`,
      labels: [label],
      priority: { id: '3' },
    };
    const made = home.rest('POST /issue', { fields });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  }
  home.appCalls();
  return home;
}

test('an admin presses Learn: the space’s own work items are read in the background, and the panel gets what was learned', async () => {
  const home = await withWorkItems(120);
  const ask = asking(home);
  expect(await ask('learn/read')).toMatchObject({ value: { space: { id: LEARN }, model: null, run: null } });
  expect(await ask('learn/start')).toMatchObject({ value: { run: { seen: 0, failure: null } } });
  expect(await ask('learn/start')).toMatchObject({ ok: false, failure: { code: 'CONFLICT', detail: 'running' } });
  await home.playground.advance(60);
  expect(await ask('learn/read')).toMatchObject({ value: { run: null, model: { items: 120, categories: 3 } } });
  expect(home.appCalls().filter((call) => call === 'POST /search/jql')).toHaveLength(3);
  const opened = await ask('panel/open', {}, REPORTER);
  expect(opened).toMatchObject({ value: { model: { schemaVersion: 2, items: 120 } } });
});

test('what was learned is forgotten when an admin says so', async () => {
  const home = await withWorkItems(30);
  const ask = asking(home);
  await ask('learn/start');
  await home.playground.advance(60);
  expect(await ask('learn/discard', { confirmed: true })).toMatchObject({ value: { model: null, run: null } });
  expect(await ask('panel/open', {}, REPORTER)).not.toHaveProperty('value.model');
  const left = home.playground
    .run()
    .kvs.list('', undefined, 100)
    .page.map(({ key }) => key);
  expect(left.filter((key) => /^(model|learn)/.test(key))).toEqual([]);
});

test('a storm is waited out, and no page is lost', async () => {
  const home = await withWorkItems(120);
  const ask = asking(home);
  let calls = 0;
  home.answering((call) => (call === 'POST /search/jql' && ++calls % 2 === 0 ? 503 : undefined));
  await ask('learn/start');
  await home.playground.advance(250);
  expect(await ask('learn/read')).toMatchObject({ value: { run: null, model: { items: 120 } } });
});

test('only admins may start, read or discard', async () => {
  const ask = asking(await inPlayground());
  for (const call of ['learn/read', 'learn/start'])
    expect(await ask(call, {}, REPORTER)).toMatchObject({ ok: false, failure: { code: 'FORBIDDEN' } });
  expect(await ask('learn/discard', { confirmed: true }, REPORTER)).toMatchObject({ ok: false });
});

test('a category’s table comes with the model', async () => {
  const home = await withWorkItems(60);
  const ask = asking(home);
  expect(await ask('learn/weekly', { on: true })).toMatchObject({ value: { isWeekly: true, model: null } });
  await ask('learn/start');
  await home.playground.advance(60);
  expect(await ask('learn/read')).toMatchObject({
    value: {
      ...{ isWeekly: true, run: null },
      model: { items: 60, bytes: expect.any(Number), table: [{ support: 20, hidden: 0 }, {}, {}] },
    },
  });
});
