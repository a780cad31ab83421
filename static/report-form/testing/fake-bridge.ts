import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { smallPolicy } from './small-policy';

type Listener = (payload: unknown) => void;
export type FakeHost = {
  /** Values that reached the dialog, in order. */
  submitted: unknown[];
  /** What `preflight.panel-state` said, in order. */
  said: unknown[];
  /** Payloads of `panel/keep-drafts`. */
  copies: unknown[];
  closed: number;
  /** What the field holds when the frame opens. */
  extension: Record<string, unknown>;
  open: unknown;
  isUnreachable: boolean;
  refusesSubmit: boolean;
  /** Another frame of ours speaks. */
  hear: (event: string, payload: unknown) => void;
};

export const opened = (drafts: SavedDraft[] = []): unknown => ({ ok: true, value: { policy: smallPolicy, drafts } });

/** The bridge package keeps the function that it finds when it is loaded, so later hosts are put behind the first. */
const current: { callBridge: (command: string, payload: never) => Promise<unknown> } = {
  callBridge: async () => undefined,
};

/** A host page behind the real bridge package. Set it before the panel is imported. */
export function fakeHost(changes: Partial<FakeHost> = {}): FakeHost {
  const listeners = new Map<string, Listener>();
  const host: FakeHost = {
    ...{ submitted: [], said: [], copies: [], closed: 0, open: opened(), isUnreachable: false, refusesSubmit: false },
    extension: { fieldValue: null, experience: 'issue-create', project: { id: '10' } },
    hear: (event, payload) => listeners.get(event)?.(payload),
    ...changes,
  };
  const commands: Record<string, (payload: never) => unknown> = {
    enableTheming: () => undefined,
    getContext: () => ({ accountId: 'a1', cloudId: 'c1', extension: host.extension }),
    submit: (value: unknown) => {
      if (host.refusesSubmit) throw new Error('refused');
      host.submitted.push(JSON.parse(JSON.stringify(value)));
    },
    close: () => void (host.closed += 1),
    emit: ({ payload }: { payload: unknown }) => void host.said.push(payload),
    on: ({ event, callback }: { event: string; callback: Listener }) => {
      listeners.set(event, callback);
      return { unsubscribe: () => listeners.delete(event) };
    },
    invoke: ({ functionKey, payload }: { functionKey: string; payload: unknown }) => {
      if (host.isUnreachable) throw new Error('There was an error invoking the function');
      if (functionKey === 'panel/open') return host.open;
      if (functionKey === 'feedback/count') return { ok: true, value: {} };
      host.copies.push(payload);
      return { ok: true, value: {} };
    },
  };
  const callBridge = async (command: string, payload: never): Promise<unknown> => {
    const run = commands[command];
    if (run === undefined) throw new Error(`Unknown command ${command}`);
    return run(payload);
  };
  current.callBridge = callBridge;
  Object.assign(globalThis, {
    __bridge: { callBridge: (command: string, payload: never) => current.callBridge(command, payload) },
  });
  return host;
}
