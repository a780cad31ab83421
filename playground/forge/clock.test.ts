import { createClock } from './clock';

const START = Date.UTC(2026, 0, 15, 12);
const makeClock = () => createClock(() => START, false);

test('work runs at its moment, in the order of time', async () => {
  const clock = makeClock();
  const ran: [string, number][] = [];
  const note = (name: string) => () => void ran.push([name, (clock.now() - START) / 1_000]);
  clock.schedule(note('late'), 30);
  clock.schedule(note('early'), 10);
  clock.schedule(note('never'), 61);
  await clock.advance(60);
  expect(ran).toEqual([
    ['early', 10],
    ['late', 30],
  ]);
  expect(clock.now()).toBe(START + 60_000);
});

test('work that asks for more work is followed to the end of the time', async () => {
  const clock = makeClock();
  let ticks = 0;
  const tick = (): void => {
    ticks += 1;
    clock.schedule(tick, 5);
  };
  clock.schedule(tick, 5);
  await clock.advance(60);
  expect(ticks).toBe(12);
});

test('what is due together runs side by side, and time waits for it', async () => {
  const clock = makeClock();
  const steps: string[] = [];
  const slow = (name: string) => async () => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    steps.push(`${name} ends`);
  };
  clock.schedule(slow('a'), 1);
  clock.schedule(slow('b'), 1);
  clock.schedule(slow('c'), 2);
  await clock.advance(2);
  expect(steps).toEqual(['a begins', 'b begins', 'a ends', 'b ends', 'c begins', 'c ends']);
});

test('with timers work runs by itself', async () => {
  const clock = createClock(() => START, true);
  const order = await new Promise<string[]>((resolve) => {
    const ran: string[] = [];
    clock.schedule(() => void ran.push('first'), 0);
    clock.schedule(() => resolve([...ran, 'second']), 0.005);
  });
  expect(order).toEqual(['first', 'second']);
});

test('a moment without time still runs what is due now', async () => {
  const clock = makeClock();
  let ran = false;
  clock.schedule(() => void (ran = true), 0);
  await clock.advance(0);
  expect(ran).toBe(true);
});
