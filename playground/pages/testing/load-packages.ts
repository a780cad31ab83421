import { answerBridge } from '../bridge/host/answer-bridge';
import type { FrameWorld } from '../bridge/host/frame-world';
import { connectRpc, type Rpc } from '../bridge/rpc';

/** What went over the bridge: a command and its answer as the app's side got it. */
export type Crossing = { command: string; answer: unknown };

const open: Rpc[] = [];
const { fetch: realFetch, Request: RealRequest } = globalThis;

/** A browser reads a relative address, an empty one too, from the page. */
class PageRequest extends RealRequest {
  constructor(input: string, init?: RequestInit) {
    super(new URL(input, 'http://app.test/'), init);
  }
}

/** The unmodified packages of the app's side, over a real port, against the answers for this world. */
export async function loadPackages(world: FrameWorld) {
  const { port1, port2 } = new MessageChannel();
  const rpc = connectRpc(port1, { answer: () => undefined });
  open.push(rpc, connectRpc(port2, { answer: answerBridge(world) }));
  const crossings: Crossing[] = [];
  const callBridge: Rpc['call'] = async (command, payload) => {
    const answer = await rpc.call(command, payload);
    crossings.push({ command, answer });
    return answer;
  };
  const location = { origin: 'http://host.test', reload: () => undefined, assign: () => undefined };
  Object.assign(globalThis, { __bridge: { callBridge }, Request: PageRequest, window: { location, open: () => null } });
  jest.resetModules();
  const bridge = await import('@forge/bridge');
  const jiraBridge = await import('@forge/jira-bridge');
  return { ...bridge, ...jiraBridge, world, rpc: { ...rpc, call: callBridge }, crossings };
}
export type Packages = Awaited<ReturnType<typeof loadPackages>>;

/** The server answers every call with this body; what it was asked is kept. */
export function serverAnswers(body: unknown, status = 200): unknown[] {
  const asked: unknown[] = [];
  Object.assign(globalThis, {
    fetch: async (path: string, init: { body?: string | null }) => {
      asked.push([path, JSON.parse(init.body ?? 'null')]);
      return new Response(JSON.stringify(body), { status });
    },
  });
  return asked;
}

/** Closes the ports and takes the fakes away; call it after each test. */
export function unloadPackages(): void {
  open.splice(0).forEach((rpc) => rpc.dispose());
  Object.assign(globalThis, { fetch: realFetch, Request: RealRequest, window: undefined, __bridge: undefined });
}
