import { connectRpc, GONE, type Rpc } from './rpc';

const open: Rpc[] = [];
const connect = (port: MessagePort, options: Parameters<typeof connectRpc>[1]) => {
  const rpc = connectRpc(port, options);
  open.push(rpc);
  return rpc;
};
const pair = (answer: (name: string, payload: unknown) => unknown, timeoutMs?: number) => {
  const { port1, port2 } = new MessageChannel();
  connect(port2, { answer });
  return connect(port1, { answer: () => undefined, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
};
afterEach(() => open.splice(0).forEach((rpc) => rpc.dispose()));

test('a call brings the other end’s answer', async () => {
  const rpc = pair((name, payload) => ({ name, payload }));
  expect(await rpc.call('invoke', { a: [1, null, 'x'] })).toEqual({ name: 'invoke', payload: { a: [1, null, 'x'] } });
});

test.each([
  ['undefined', undefined, undefined],
  ['null', null, null],
  ['false', false, false],
  ['a text', 'x', 'x'],
])('%s comes back as it went', async (_name, sent, back) => {
  expect(await pair((_call, payload) => payload).call('echo', sent)).toEqual(back);
});

test('what JSON loses is lost on the way', async () => {
  const echo = await pair((_name, payload) => payload).call('echo', { at: new Date(0), gone: undefined, kept: 1 });
  expect(echo).toEqual({ at: '1970-01-01T00:00:00.000Z', kept: 1 });
});

test('a function in a payload can be called from the other end, with an answer', async () => {
  const rpc = pair(async (_name, payload) => {
    const { double } = payload as { double: (n: number) => Promise<number> };
    return await double(await double(5));
  });
  expect(await rpc.call('go', { double: (n: number) => n * 2 })).toBe(20);
});

test('a function in an answer can be called, and may hand out another', async () => {
  const rpc = pair(() => ({ actions: { make: (start: number) => (more: number) => start + more } }));
  type Api = { actions: { make: (n: number) => Promise<(n: number) => Promise<number>> } };
  const { actions } = (await rpc.call('api')) as Api;
  const add = await actions.make(40);
  expect(await add(2)).toBe(42);
});

test('an error reaches the caller with its message', async () => {
  const rpc = pair(() => {
    throw new Error('not today');
  });
  await expect(rpc.call('go')).rejects.toThrow('not today');
});

test('an error inside a handed-out function reaches the end that called it', async () => {
  const rpc = pair(async (_name, callback) => {
    await (callback as () => Promise<unknown>)();
  });
  const throwing = () => {
    throw new Error('from the callback');
  };
  await expect(rpc.call('go', throwing)).rejects.toThrow('from the callback');
});

test('a call without an answer ends after its time', async () => {
  const rpc = pair(() => new Promise(() => undefined), 5);
  await expect(rpc.call('slow')).rejects.toThrow('The bridge call "slow" got no answer within 5 ms.');
});

test('disposing ends what waits, and what is called later', async () => {
  const rpc = pair(() => new Promise(() => undefined));
  const waiting = rpc.call('slow');
  rpc.dispose();
  await expect(waiting).rejects.toThrow(GONE);
  await expect(rpc.call('later')).rejects.toThrow(GONE);
});

test('what is no message of ours is dropped, and the port lives on', async () => {
  const { port1, port2 } = new MessageChannel();
  connect(port2, { answer: () => 'still here' });
  for (const junk of [null, 'x', {}, { kind: 'call' }, { kind: 'answer', id: 'x' }, { kind: 'call', id: 1, name: 2 }])
    port1.postMessage(junk);
  expect(await connect(port1, { answer: () => undefined }).call('hello')).toBe('still here');
});

test('a function that was never handed out cannot be called', async () => {
  const { port1, port2 } = new MessageChannel();
  connect(port2, { answer: () => undefined });
  const heard = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  port1.postMessage({ kind: 'callback', id: 7, name: 'f9', body: '[]' });
  expect(await heard).toEqual({ kind: 'failure', id: 7, message: 'The function f9 was never handed out.' });
  port1.close();
});
