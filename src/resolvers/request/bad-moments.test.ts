import { LEAD, onItem } from './testing/on-item';

const down = () => ({ status: 503 });

test('a log that is down when somebody asks keeps nobody from asking', async () => {
  const home = await onItem();
  const { platform } = home.playground.run().home;
  platform.queue = down;
  expect(await home.ask()).toMatchObject({ ok: true, value: { state: 'requested', isKept: true } });
});

test('a wish that stands in the report, and that storage did not take, is found by the app', async () => {
  const home = await onItem();
  const { rows } = home.playground.run().kvs.shelf('blocker-request')!;
  const { set } = rows;
  rows.set = () => {
    throw new TypeError('storage is down');
  };
  expect(await home.ask()).toMatchObject({ ok: false, failure: { code: 'STORAGE_UNAVAILABLE' } });
  rows.set = set;
  await home.playground.advance(60);
  expect(await home.viewOf(LEAD)).toMatchObject({ state: 'requested', isKept: true });
});
