import { createClock } from './clock';
import type { Delivery } from './delivery';
import type { ManifestModule } from './manifest';
import { startSchedules } from './schedules';

const scheduled = (interval: 'fiveMinute' | 'hour' | 'day'): ManifestModule => ({
  key: interval,
  function: `run-${interval}`,
  interval,
});

test('scheduled functions run five minutes after the deploy, then at their interval', async () => {
  const clock = createClock(() => 0, false);
  const calls: [string, number][] = [];
  const deliver = ({ functionKey }: Delivery) => void calls.push([functionKey, clock.now() / 60_000]);
  startSchedules([scheduled('fiveMinute'), scheduled('hour')], 'cloud', deliver, clock.schedule);
  await clock.advance(66 * 60);
  expect(calls.filter(([key]) => key === 'run-hour')).toEqual([
    ['run-hour', 5],
    ['run-hour', 65],
  ]);
  expect(calls.filter(([key]) => key === 'run-fiveMinute')).toHaveLength(13);
});

test('a scheduled function learns the site and its own module', async () => {
  const events: Delivery['event'][] = [];
  const clock = createClock(() => 0, false);
  startSchedules([scheduled('day')], 'cloud', ({ event }) => void events.push(event), clock.schedule);
  await clock.advance(300);
  expect(events).toEqual([expect.objectContaining({ context: { cloudId: 'cloud', moduleKey: 'day' } })]);
});

test('more than five are refused, as a deploy would', () => {
  const many = Array.from({ length: 6 }, () => scheduled('hour'));
  expect(() =>
    startSchedules(
      many,
      'cloud',
      () => undefined,
      () => undefined,
    ),
  ).toThrow('at most 5');
});
