type Bridge = { callBridge: (command: string, payload?: unknown) => Promise<unknown> };

async function callWith(callBridge: Bridge['callBridge']) {
  jest.resetModules();
  Object.assign(globalThis, { __bridge: { callBridge } });
  const { call } = await import('./call');
  return call('panel/keep-drafts', { drafts: [] });
}

test('sends the method and its input, and gives back the value', async () => {
  const seen: unknown[] = [];
  const answer = await callWith(async (command, payload) => {
    seen.push(command, payload);
    return { ok: true, value: {} };
  });
  expect(answer).toEqual({ ok: true, value: {} });
  expect(seen).toMatchObject(['invoke', { functionKey: 'panel/keep-drafts', payload: { drafts: [] } }]);
});

test('hands on an agreed failure', async () => {
  const failure = { code: 'STORAGE_UNAVAILABLE', detail: '503' };
  expect(await callWith(async () => ({ ok: false, failure }))).toEqual({ ok: false, failure });
});

test('a rejected call is UNREACHABLE and never shows the error’s own text', async () => {
  const answer = await callWith(() => Promise.reject(new Error('secret stack')));
  expect(answer).toEqual({ ok: false, failure: { code: 'UNREACHABLE', detail: 'panel/keep-drafts' } });
});

test.each([
  undefined,
  null,
  'text',
  {},
  { ok: true },
  { ok: true, value: 3 },
  { ok: false, failure: { code: 'OTHER' } },
])('an answer of another shape is UNEXPECTED: %j', async (raw) => {
  const answer = await callWith(async () => raw);
  expect(answer).toEqual({ ok: false, failure: { code: 'UNEXPECTED', detail: 'panel/keep-drafts' } });
});
