import type { Delivery } from './delivery';
import { fixtureManifest } from './testing/fixture-manifest';
import { modulesOf } from './manifest';
import { createQueue } from './queue';

const address = (action: string) => `/webhook/queue/${action}/{contextAri}/{environmentId}/{appId}/{appVersion}`;

function makeQueue() {
  const delivered: Delivery[] = [];
  const queue = createQueue(modulesOf(fixtureManifest(), 'consumer'), (delivery) => delivered.push(delivery));
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

test.each([
  ['51 events', Array.from({ length: 51 }, () => ({ body: {} })), 413],
  ['more than 200 KB', [{ body: { text: 'x'.repeat(210_000) } }], 413],
  ['a delay of more than 900 seconds', [{ body: {}, delayInSeconds: 901 }], 400],
  ['a body that is a text', [{ body: 'text' }], 400],
])('%s is refused', (_, payload, status) => {
  const { push, delivered } = makeQueue();
  expect(push(payload).status).toBe(status);
  expect(delivered).toEqual([]);
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
