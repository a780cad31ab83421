import { MOST_RETRIES } from './delivery';
import { makeHome, type TestHome } from './testing/make-home';

/** Runs the next piece of background work to its end. */
async function runNext({ waiting }: TestHome): Promise<number> {
  const next = waiting.shift();
  next?.work();
  await new Promise((resolve) => setTimeout(resolve, 20));
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

test('a consumer that fails is called again, but not for ever', async () => {
  const home = await makeHome();
  await home.ask('push', { text: 'x'.repeat(100) });
  home.playground.run().kvs.set = () => {
    throw new Error('Storage is down.');
  };
  let calls = 0;
  while (home.waiting.length > 0) {
    calls += 1;
    await runNext(home);
  }
  expect(calls).toBe(1 + MOST_RETRIES);
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
