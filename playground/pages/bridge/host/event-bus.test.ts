import { createEventBus } from './event-bus';

const listen = (crosses: boolean) => {
  const heard: string[] = [];
  const bus = createEventBus(() => crosses);
  const add = (moduleType: string) =>
    bus.on({ event: 'go', moduleType, listener: (payload) => heard.push(`${moduleType} ${String(payload)}`) });
  return { heard, bus, add };
};

test.each([
  ['hears its own kind and the other', true, ['field 1', 'script 1']],
  ['hears only its own kind', false, ['field 1']],
])('a frame %s when events cross: %p', (_title, crosses, expected) => {
  const { heard, bus, add } = listen(crosses);
  add('field');
  add('script');
  bus.emit('go', 1, { moduleType: 'field' });
  bus.emit('another', 2, { moduleType: 'field' });
  expect(heard).toEqual(expected);
});

test('what Jira itself says is heard by the modules that it is for, whether or not events cross', () => {
  const { heard, bus, add } = listen(false);
  add('panel');
  add('script');
  bus.announce('go', 1, ['panel']);
  bus.announce('another', 2, ['panel']);
  expect(heard).toEqual(['panel 1']);
});

test('an ended subscription hears nothing more', () => {
  const { heard, bus, add } = listen(true);
  const stop = add('field');
  stop();
  bus.emit('go', 1, { moduleType: 'field' });
  expect(heard).toEqual([]);
});

test('a listener whose frame is gone is dropped, and the others still hear', async () => {
  const { heard, bus, add } = listen(true);
  let tries = 0;
  bus.on({ event: 'go', moduleType: 'field', listener: () => Promise.reject(new Error(String(++tries))) });
  add('field');
  bus.emit('go', 1, { moduleType: 'field' });
  await Promise.resolve();
  await Promise.resolve();
  bus.emit('go', 2, { moduleType: 'field' });
  expect(tries).toBe(1);
  expect(heard).toEqual(['field 1', 'field 2']);
});
