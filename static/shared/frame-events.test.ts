type Listener = { event: string; callback: (payload: unknown) => void };

async function withBridge(callBridge: (command: string, payload: unknown) => Promise<unknown>) {
  jest.resetModules();
  Object.assign(globalThis, { __bridge: { callBridge } });
  return import('./frame-events');
}

test('hears only payloads of the agreed shape, until stopped', async () => {
  const listeners: Listener[] = [];
  let unsubscribed = 0;
  const { onFrameEvent } = await withBridge(async (_, payload) => {
    listeners.push(payload as Listener);
    return { unsubscribe: () => (unsubscribed += 1) };
  });
  const heard: unknown[] = [];
  const stop = onFrameEvent('preflight.priority', (payload) => heard.push(payload));
  await Promise.resolve();
  listeners[0]!.callback({ priorityId: '1', refused: true });
  listeners[0]!.callback({ priorityId: 1 });
  stop();
  listeners[0]!.callback({ priorityId: null, refused: false });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard).toEqual([{ priorityId: '1', refused: true }]);
  expect(unsubscribed).toBe(1);
});

test('a host without events is no error', async () => {
  const { emitFrameEvent, onFrameEvent } = await withBridge(() => Promise.reject(new Error('no events')));
  await expect(emitFrameEvent('preflight.ask-panel', {})).resolves.toBeUndefined();
  expect(onFrameEvent('preflight.ask-panel', () => undefined)).not.toThrow();
});
