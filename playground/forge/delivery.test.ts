import { makeHome, type TestHome } from './testing/make-home';

/** Runs the next piece of background work to its end. */
async function runNext({ waiting }: TestHome): Promise<number> {
  const next = waiting.shift();
  await next?.work();
  return next?.seconds ?? -1;
}
const stored = ({ playground }: TestHome, key: string) => playground.run().kvs.get(key)?.value;

test('what is pushed reaches the consumer of the queue', async () => {
  const home = await makeHome();
  expect(await home.ask('push', { text: 'hello' })).toMatchObject({ body: { jobId: expect.any(String) } });
  await runNext(home);
  expect(stored(home, 'consumed')).toEqual({ text: 'hello', retries: 0 });
});

test('a consumer that asks for it is called again, after the time it named', async () => {
  const home = await makeHome();
  await home.ask('push', { again: 'yes' });
  expect(await runNext(home)).toBe(0);
  expect(await runNext(home)).toBe(5);
  expect(stored(home, 'consumed')).toEqual({ again: 'yes', retries: 1 });
  expect(home.waiting).toEqual([]);
});

test('a consumer that fails is called again with longer and longer pauses, for a day', async () => {
  const home = await makeHome();
  await home.ask('push', { text: 'x'.repeat(100) });
  home.playground.run().kvs.set = () => {
    throw new Error('Storage is down.');
  };
  const pauses: number[] = [];
  while (home.waiting.length > 0) pauses.push(await runNext(home));
  expect(pauses.slice(0, 12)).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900]);
  const hours = pauses.reduce((sum, seconds) => sum + seconds, 0) / 3_600;
  expect(hours).toBeGreaterThan(23);
  expect(hours).toBeLessThan(25);
});

test('a queue without a consumer is refused', async () => {
  expect(await (await makeHome()).ask('push-wrong')).toMatchObject({ success: false });
});

test('a trigger hears what people do, and not what the app did itself', async () => {
  const home = await makeHome();
  const issue = { fields: { project: { key: 'OPS' }, issuetype: { name: 'Bug' }, summary: 'New' } };
  await home.ask('create', { summary: 'By the app' });
  expect(home.waiting).toEqual([]);
  const request = { method: 'POST', path: '/rest/api/3/issue', text: JSON.stringify(issue), byApp: false };
  home.playground.jira({ ...request, caller: { as: 'user', accountId: 'sample-reporter' } });
  await runNext(home);
  expect(stored(home, 'created')).toBe('OPS-3');
});

test('background work of a scenario ends with it', async () => {
  const home = await makeHome();
  await home.ask('push', { text: 'late' });
  await home.playground.start('fresh');
  await runNext(home);
  expect(stored(home, 'consumed')).toBeUndefined();
});
