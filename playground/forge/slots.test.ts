import { createSlots } from './slots';

/** Runs `count` pieces of work at once and returns how many were busy together at most. */
async function busiest(count: number, limit: number, keyOf: (n: number) => string): Promise<number> {
  const slots = createSlots();
  let busy = 0;
  let most = 0;
  const work = async (n: number) => {
    const place = { key: keyOf(n), limit };
    await slots.take(place);
    busy += 1;
    most = Math.max(most, busy);
    await Promise.resolve();
    await Promise.resolve();
    busy -= 1;
    slots.release(place);
  };
  await Promise.all(Array.from({ length: count }, (_, n) => work(n)));
  return most;
}

test.each([
  [1, 1],
  [3, 3],
])('with a limit of %i, %i pieces with the same key run together', async (limit, expected) => {
  expect(await busiest(10, limit, () => 'LEARN-1')).toBe(expected);
});

test('different keys do not wait for each other', async () => {
  expect(await busiest(5, 1, (n) => `LEARN-${n}`)).toBe(5);
});
