/** @jest-environment jsdom */
import { CONNECT, type Message } from '../message';
import type { Port } from '../rpc';
import { hostFrame } from './host-frame';

const APP = 'http://app.test';

/** The frame's end: answers each call with the port's name. */
const makePort = (name: string) => {
  const port: Port & { closed: boolean } = {
    closed: false,
    onmessage: null,
    start: () => undefined,
    close: () => {
      port.closed = true;
    },
    postMessage: (message: Message) => {
      const data = { kind: 'answer', id: message.id, body: JSON.stringify(name) };
      port.onmessage?.(new MessageEvent('message', { data }));
    },
  };
  return port;
};
const hosting = () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const heard: string[] = [];
  let connects = 0;
  const hosted = hostFrame(frame, {
    origin: APP,
    answer: (command) => void heard.push(command),
    onConnect: () => void (connects += 1),
  });
  const say = (part: object) => {
    const event = {
      source: frame.contentWindow,
      origin: APP,
      data: { type: CONNECT },
      ports: [makePort('first')],
      ...part,
    };
    window.dispatchEvent(Object.assign(new Event('message'), event));
  };
  return { hosted, say, heard, connects: () => connects };
};
afterEach(() => document.body.replaceChildren());

test.each([
  ['another origin', { origin: 'http://elsewhere.test' }],
  ['another window', { source: window }],
  ['no connection', { data: { type: 'other' } }],
  ['no data', { data: null }],
  ['no port', { ports: [] }],
])('a message with %s is not listened to', (_case, part) => {
  const { say, connects } = hosting();
  say(part);
  expect(connects()).toBe(0);
});

test('a frame that connects is answered', () => {
  const { say, heard } = hosting();
  const port = makePort('first');
  say({ ports: [port] });
  port.onmessage?.(new MessageEvent('message', { data: { kind: 'call', id: 1, name: 'getContext' } }));
  expect(heard).toEqual(['getContext']);
});

test('a reload of the frame gets a fresh connection, and the old one is closed', () => {
  const { say, connects } = hosting();
  const [first, second] = [makePort('first'), makePort('second')];
  say({ ports: [first] });
  say({ ports: [second] });
  expect(connects()).toBe(2);
  expect([first.closed, second.closed]).toEqual([true, false]);
});

test('a ping waits for a frame that is still loading', async () => {
  const { hosted, say } = hosting();
  let answered = false;
  const ping = hosted.ping().then(() => {
    answered = true;
  });
  await Promise.resolve();
  expect(answered).toBe(false);
  say({});
  await ping;
  expect(answered).toBe(true);
});

test('after the frame is gone nothing is listened to', () => {
  const { hosted, say, connects } = hosting();
  const port = makePort('first');
  say({ ports: [port] });
  hosted.dispose();
  say({});
  expect(connects()).toBe(1);
  expect(port.closed).toBe(true);
});
