import { inChain } from './chain';
import type { Delivery } from './delivery';
import { fixtureManifest } from './testing/fixture-manifest';
import { modulesOf } from './manifest';
import { createQueue } from './queue';

const address = (action: string) => `/webhook/queue/${action}/{contextAri}/{environmentId}/{appId}/{appVersion}`;

function makeQueue(seconds = 55, now = () => 0) {
  const delivered: Delivery[] = [];
  const consumers = modulesOf(fixtureManifest(), 'consumer');
  const deliver = (delivery: Delivery) => void delivered.push(delivery);
  const queue = createQueue({ consumers, deliver, now, secondsOf: () => seconds });
  const push = (payload: unknown[], queueName = 'work') =>
    queue(address('publish'), JSON.stringify({ queueName, jobId: 'job-1', payload }));
  const ask = (action: string, jobId = 'job-1') => queue(address(action), JSON.stringify({ queueName: 'work', jobId }));
  return { push, ask, delivered };
}

test('each event of a push is delivered to the consumer, after its delay', () => {
  const { push, delivered } = makeQueue();
  expect(push([{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 60 }]).status).toBe(201);
  expect(delivered).toMatchObject([
    { functionKey: 'consume', event: { body: { n: 1 }, queueName: 'work', jobId: 'job-1' }, delaySeconds: 0 },
    { delaySeconds: 60 },
  ]);
});

const KB = 1_024;
/** One event that is so many bytes as JSON, with the list around it. */
const event = (bytes: number) => ({
  body: { text: 'x'.repeat(bytes - JSON.stringify({ body: { text: '' } }).length) },
});
const events = (count: number) => Array.from({ length: count }, () => ({ body: {} }));

test.each([
  ['50 events', events(50), 201],
  ['51 events', events(51), 413],
  ['200 KB', [event(200 * KB - 2)], 201],
  ['one byte more than 200 KB', [event(200 * KB - 1)], 413],
  ['a delay of 900 seconds', [{ body: {}, delayInSeconds: 900 }], 201],
  ['a delay of 901 seconds', [{ body: {}, delayInSeconds: 901 }], 400],
  ['a body that is a text', [{ body: 'text' }], 400],
])('a push with %s is answered as Forge does', (_, payload, status) => {
  const { push, delivered } = makeQueue();
  expect(push(payload).status).toBe(status);
  expect(delivered).toHaveLength(status === 201 ? payload.length : 0);
});

test.each([
  [55, 100 * KB + 1, 201],
  [56, 100 * KB, 201],
  [56, 100 * KB + 1, 413],
])('a consumer with %i seconds takes an event of %i bytes: %i', (seconds, bytes, status) => {
  expect(makeQueue(seconds).push([event(bytes)]).status).toBe(status);
});

test('500 events go in one minute, the next one waits for the next', () => {
  let now = 0;
  const { push } = makeQueue(55, () => now);
  for (let pushes = 0; pushes < 10; pushes += 1) expect(push(events(50)).status).toBe(201);
  expect(push(events(1)).status).toBe(429);
  now = 60_000;
  expect(push(events(1)).status).toBe(201);
});

test('a chain of events ends after 1,000 pushes, another one goes on', () => {
  let now = 0;
  const { push } = makeQueue(55, () => (now += 1_000));
  const again = () => push(events(1)).status;
  inChain({ pushes: 0 }, () => {
    for (let pushes = 0; pushes < 1_000; pushes += 1) expect(again()).toBe(201);
    expect(again()).toBe(405);
  });
  expect(again()).toBe(201);
});

test('what a consumer pushes belongs to the chain of its own event', () => {
  const { push, delivered } = makeQueue();
  push(events(1));
  inChain(delivered[0]?.chain, () => push(events(1)));
  expect(delivered[1]?.chain).toBe(delivered[0]?.chain);
  expect(delivered[1]?.chain).toEqual({ pushes: 2 });
});

test('a queue that no consumer reads is refused', () => {
  expect(makeQueue().push([{ body: {} }], 'other').status).toBe(404);
});

test('a job counts what is done, and can be cancelled', () => {
  const { push, ask, delivered } = makeQueue();
  push([{ body: {} }, { body: {} }, { body: {} }]);
  delivered[0]?.settled?.(true);
  delivered[1]?.settled?.(false);
  expect(ask('stats').body).toEqual({ success: 1, failed: 1, inProgress: 1 });
  expect(delivered[2]?.wanted?.()).toBe(true);
  expect(ask('cancel').status).toBe(204);
  expect(delivered[2]?.wanted?.()).toBe(false);
});

test.each(['stats', 'cancel'])('%s of an unknown job is a 404', (action) => {
  expect(makeQueue().ask(action, 'nope').status).toBe(404);
});
