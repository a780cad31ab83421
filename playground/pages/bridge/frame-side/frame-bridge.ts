import { CONNECT } from '../message';
import { connectRpc } from '../rpc';
import { followHeight } from './follow-height';
import { hostOrigin } from './host-origin';
import { showTheme } from './show-theme';

/** Runs first in each frame of the app and leaves `__bridge`, which @forge/bridge reads while it loads. */
const connect = (origin: string) => {
  const { port1, port2 } = new MessageChannel();
  const rpc = connectRpc(port1, { answer: (name) => (name === 'ping' ? 'pong' : undefined) });
  window.parent.postMessage({ type: CONNECT }, origin, [port2]);

  const enableTheming = async () => {
    const mode = await rpc.call('enableTheming', {
      onChange: (next: unknown) => showTheme(next === 'dark' ? 'dark' : 'light'),
    });
    await showTheme(mode === 'dark' ? 'dark' : 'light');
  };
  const callBridge = (command: string, payload?: unknown) =>
    command === 'enableTheming' ? enableTheming() : rpc.call(command, payload);

  Object.assign(globalThis, { __bridge: { callBridge } });
  const follow = () => followHeight((height) => void rpc.call('playground/height', { height }).catch(() => undefined));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', follow);
  else follow();
};

const origin = hostOrigin({
  ancestorOrigins: 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [],
  referrer: document.referrer,
  ownOrigin: location.origin,
});
if (window.parent !== window && origin !== null) connect(origin);
