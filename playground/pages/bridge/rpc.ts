import { isMessage, type Message } from './message';
import { type Callable, decode, encode } from './wire';

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
type Pending = { resolve: (value: unknown) => void; reject: (error: Error) => void; stopClock: () => void };

export const GONE = 'The other end of the bridge is gone.';
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Calls both ways over a MessagePort, with functions as arguments and results. Both ends use this one. */
export function connectRpc(port: Port, { answer, timeoutMs = 60_000 }: RpcOptions): Rpc {
  const pending = new Map<number, Pending>();
  const handedOut = new Map<string, Callable>();
  let count = 0;
  let gone = false;

  const keep = (callable: Callable) => {
    const id = `f${handedOut.size}`;
    handedOut.set(id, callable);
    return id;
  };
  const send = (kind: 'call' | 'callback', name: string, value: unknown) => {
    if (gone) return Promise.reject(new Error(GONE));
    const id = ++count;
    return new Promise((resolve, reject) => {
      const clock = kind === 'call' ? setTimeout(() => expire(id, name), timeoutMs) : undefined;
      pending.set(id, { resolve, reject, stopClock: () => clearTimeout(clock) });
      post({ kind, id, name, body: encode(value, keep) });
    });
  };
  const post = (message: Message) => {
    if (!gone) port.postMessage(message);
  };
  const read = (body: string | undefined) => decode(body, (id, args) => send('callback', id, args));
  const take = (id: number) => {
    const one = pending.get(id);
    pending.delete(id);
    one?.stopClock();
    return one;
  };
  const expire = (id: number, name: string) =>
    take(id)?.reject(new Error(`The bridge call "${name}" got no answer within ${timeoutMs} ms.`));

  const perform = (message: Request) => {
    const value = read(message.body);
    if (message.kind === 'call') return answer(message.name, value);
    const callable = handedOut.get(message.name);
    if (callable === undefined) throw new Error(`The function ${message.name} was never handed out.`);
    return callable(...(Array.isArray(value) ? value : []));
  };
  const reply = async (message: Request) => {
    try {
      post({ kind: 'answer', id: message.id, body: encode(await perform(message), keep) });
    } catch (error) {
      post({ kind: 'failure', id: message.id, message: messageOf(error) });
    }
  };

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (gone || !isMessage(data)) return;
    if (data.kind === 'answer') take(data.id)?.resolve(read(data.body));
    else if (data.kind === 'failure') take(data.id)?.reject(new Error(data.message));
    else void reply(data);
  };
  port.start();

  return {
    call: (name, payload) => send('call', name, payload),
    dispose: () => {
      gone = true;
      for (const id of [...pending.keys()]) take(id)?.reject(new Error(GONE));
      handedOut.clear();
      port.close();
    },
  };
}
