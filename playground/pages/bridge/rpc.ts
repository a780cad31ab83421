import { createHandedOut } from './handed-out';
import { isMessage, type Message } from './message';
import { createPendingCalls } from './pending-calls';
import { decode, encode } from './wire';

export type Port = Pick<MessagePort, 'postMessage' | 'close' | 'start'> & {
  onmessage: ((event: MessageEvent) => void) | null;
};
export type Rpc = {
  /** Rejects with the other end's message, after the time-out, or when this end is disposed. */
  call: (name: string, payload?: unknown) => Promise<unknown>;
  dispose: () => void;
};
export type RpcOptions = {
  answer: (name: string, payload: unknown) => unknown;
  /** Milliseconds for a named call. Calls of handed-out functions have none: a form script's callback has no documented limit. */
  timeoutMs?: number;
};
type Request = Extract<Message, { kind: 'call' | 'callback' }>;

export const GONE = 'The other end of the bridge is gone.';
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Calls both ways over a MessagePort, with functions as arguments and results. Both ends use this one. */
export function connectRpc(port: Port, { answer, timeoutMs = 60_000 }: RpcOptions): Rpc {
  const pending = createPendingCalls();
  const handedOut = createHandedOut();
  let gone = false;

  const post = (message: Message) => {
    if (!gone) port.postMessage(message);
  };
  const send = (kind: Request['kind'], name: string, value: unknown) => {
    if (gone) return Promise.reject(new Error(GONE));
    const body = encode(value, handedOut.keep);
    const call = pending.add(`The bridge call "${name}"`, kind === 'call' ? timeoutMs : null);
    post({ kind, id: call.id, name, body });
    return call.answer;
  };
  const read = (body: string | undefined) => decode(body, (id, args) => send('callback', id, args));
  const reply = async ({ kind, id, name, body }: Request) => {
    try {
      const value = await (kind === 'call' ? answer(name, read(body)) : handedOut.call(name, read(body)));
      post({ kind: 'answer', id, body: encode(value, handedOut.keep) });
    } catch (error) {
      post({ kind: 'failure', id, message: messageOf(error) });
    }
  };
  const hear = (message: Message) => {
    if (message.kind === 'answer') pending.resolve(message.id, read(message.body));
    else if (message.kind === 'failure') pending.reject(message.id, message.message);
    else void reply(message);
  };
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!gone && isMessage(data)) hear(data);
  };
  port.start();
  const dispose = () => {
    gone = true;
    pending.rejectAll(GONE);
    handedOut.forget();
    port.close();
  };
  return { call: (name, payload) => send('call', name, payload), dispose };
}
