import { createEventTravel, EventFaults, type EventTravel } from './event-faults';

const many = (travel: EventTravel) => Array.from({ length: 1_000 }, () => travel.next());

test('events arrive at once, and once, until somebody says otherwise', () => {
  expect(createEventTravel().next()).toEqual([0]);
});

test.each([
  [{ never: 1 }, 0],
  [{ twice: 1 }, 2],
])('with %j there are %i copies', (faults, copies) => {
  const travel = createEventTravel();
  travel.set(faults);
  expect(many(travel).every((one) => one.length === copies)).toBe(true);
});

test('chances come about as often as they say', () => {
  const travel = createEventTravel();
  travel.set({ never: 0.1, twice: 0.2, mostDelaySeconds: 180 });
  const all = many(travel);
  expect(all.filter((one) => one.length === 0).length / 1_000).toBeCloseTo(0.1, 1);
  expect(all.filter((one) => one.length === 2).length / 1_000).toBeCloseTo(0.2, 1);
  expect(all.flat().every((seconds) => seconds >= 0 && seconds <= 180)).toBe(true);
});

test('the same seed gives the same fate', () => {
  const [a, b, c] = [createEventTravel(), createEventTravel(), createEventTravel()];
  a.set({ seed: 7, mostDelaySeconds: 180, never: 0.3 });
  b.set({ seed: 7, mostDelaySeconds: 180, never: 0.3 });
  c.set({ seed: 8, mostDelaySeconds: 180, never: 0.3 });
  const fate = many(a);
  expect(many(b)).toEqual(fate);
  expect(many(c)).not.toEqual(fate);
});

test('a delay is at most the three minutes that Forge names', () => {
  expect(EventFaults.safeParse({ ...createEventTravel().faults(), mostDelaySeconds: 181 }).success).toBe(false);
});
