import type { Backend } from '../forge/load-backend';
import { installForgeGlobals } from '../forge/runtime';
import { simulateEdits, type Simulated } from './simulate-edits';

let done: Simulated;
beforeAll(async () => {
  installForgeGlobals();
  const handlers: Record<string, unknown> = await import('../../src/index');
  const handler: Backend['handler'] = (name) => handlers[name.replace('index.', '')] as ReturnType<Backend['handler']>;
  done = await simulateEdits({ edits: 600, users: 50, seed: 11, backend: { from: 'source', handler } });
}, 120_000);

test('events were lost and doubled, and there was something to put right', () => {
  expect(done.lost).toBeGreaterThan(5);
  expect(done.doubled).toBeGreaterThan(10);
  expect(done.repairs.length).toBeGreaterThan(50);
});

test('no unjustified guarded priority is older than 60 s after its event arrived', () => {
  expect(done.afterEvent.length).toBeGreaterThan(50);
  expect(Math.max(...done.afterEvent)).toBeLessThanOrEqual(60);
});

test('where the event was lost it is gone within six minutes of the edit', () => {
  expect(done.afterLostEdit.length).toBeGreaterThan(0);
  expect(Math.max(...done.afterLostEdit)).toBeLessThanOrEqual(360);
});

test('in the end none is left, and none was only flagged', () => {
  expect({ stillOpen: done.stillOpen, flagged: done.flagged }).toEqual({ stillOpen: 0, flagged: 0 });
});

test('a repair takes at most three calls to Jira', () => {
  expect(Math.max(...done.repairs)).toBeLessThanOrEqual(3);
});

test('no work item has two comments for one state', () => {
  expect(done.comments.size).toBeGreaterThan(20);
  expect(Math.max(...done.comments.values())).toBe(1);
});
