import { CONNECT } from '../message';
import { connectRpc, type Rpc } from '../rpc';

export type HostedFrame = {
  /** Resolves once the frame's script has answered; a frame that is still loading is waited for. */
  ping: () => Promise<void>;
  dispose: () => void;
};
export type HostFrameOptions = {
  /** Where the app's pages live; nothing from elsewhere is listened to. */
  origin: string;
  answer: (command: string, payload: unknown) => unknown;
  onConnect?: () => void;
};

const isConnect = (data: unknown) => typeof data === 'object' && data !== null && Reflect.get(data, 'type') === CONNECT;

/** Answers the bridge of the app's page in `frame`. Each load of the frame, reloads too, gets a fresh connection. */
export function hostFrame(frame: HTMLIFrameElement, { origin, answer, onConnect }: HostFrameOptions): HostedFrame {
  const waiting = new Set<(rpc: Rpc) => void>();
  let rpc: Rpc | null = null;

  const onMessage = ({ source, origin: from, data, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (source !== frame.contentWindow || from !== origin || !isConnect(data) || port === undefined) return;
    rpc?.dispose();
    const connected = connectRpc(port, { answer });
    rpc = connected;
    onConnect?.();
    for (const go of waiting) go(connected);
    waiting.clear();
  };
  window.addEventListener('message', onMessage);

  return {
    ping: async () => {
      const connected = rpc ?? (await new Promise<Rpc>((resolve) => waiting.add(resolve)));
      await connected.call('ping');
    },
    dispose: () => {
      window.removeEventListener('message', onMessage);
      rpc?.dispose();
    },
  };
}
