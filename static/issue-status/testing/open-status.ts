import * as library from '@testing-library/react';
import { TextEncoder } from 'node:util';
import { createElement } from 'react';

import type { RequestView } from '../../../src/contract/request';
import type { RulingState } from '../../../src/contract/ruling';
import type { WorkItemView } from '../../../src/contract/work-item-view';
import type { Report } from '../../../src/core/report/report';
import { tellStatus } from '../../../src/core/status/tell-status';
import { makePolicy } from '../../../src/core/testing/make-policy';

type Listener = { event: string; callback: (payload: unknown) => void };
export type Host = {
  /** What `status/read` answers; undefined: the call fails. */
  answer: unknown;
  extension: unknown;
  reads: number;
  /** What the other calls answer, by method. */
  rulings: Record<string, unknown>;
  /** What was asked of them. */
  ruled: { method: string; payload: unknown }[];
  /** What our other frames were told, in order. */
  said: { event: string; payload: unknown }[];
  /** Jira, or another frame of ours, speaks. */
  hear: (event: string, payload?: unknown) => void;
};

/** What a request answers on a work item where nobody can ask and nobody did. */
export const noRequest = (over: Partial<RequestView> = {}): RequestView => ({
  ...{ state: 'none', level: 'Blocker', request: null, isKept: false, isMine: false, askFor: null, mayDecide: 'no' },
  ...{ deciders: { roles: [], groups: [], users: [] }, names: {} },
  ...over,
});
type Rulings = RulingState;
/** What a ruling answers on a work item where nothing is allowed, to somebody who may not allow it. */
export const noRuling = (over: Partial<Rulings> = {}): { ok: true; value: Rulings } => ({
  ok: true,
  value: {
    ...{
      ruling: null,
      holds: false,
      reportHasChanged: false,
      exempt: null,
      earlier: null,
      names: {},
      mayRule: false,
      repairsToday: 0,
    },
    priority: { id: '2', name: 'High' },
    guarded: [{ id: '1', name: 'Blocker' }],
    ...over,
  },
});
/** What the resolver answers for a work item at this priority (Jira's id) with this report. */
export const told = (value: Report | null, priority = '2', over: Partial<WorkItemView> = {}): unknown => ({
  ok: true,
  value: {
    ...tellStatus({ summary: 'Dark', description: '', priority, value }, makePolicy()),
    ...{
      ruling: noRuling().value,
      request: noRequest(),
      mayEdit: true,
      lowering: null,
      judged: null,
      neighbours: null,
    },
    ...over,
  },
});
export const failed = (code: string): unknown => ({ ok: false, failure: { code } });

const commandsOf = (host: Host, listeners: Set<Listener>): Record<string, (payload: never) => unknown> => ({
  enableTheming: () => undefined,
  getContext: () => ({ extension: host.extension }),
  emit: (said: Host['said'][number]) => void host.said.push(said),
  on: (listener: Listener) => {
    listeners.add(listener);
    return { unsubscribe: () => listeners.delete(listener) };
  },
  invoke: ({ functionKey, payload }: { functionKey: string; payload: unknown }) => {
    if (functionKey !== 'status/read') {
      host.ruled.push({ method: functionKey, payload });
      return host.rulings[functionKey];
    }
    host.reads += 1;
    if (host.answer === undefined) throw new Error('There was an error invoking the function');
    return host.answer;
  },
});

/** The bridge package keeps the function that it finds when it is loaded, so later hosts are put behind the first. */
const current: { callBridge: (command: string, payload: never) => Promise<unknown> } = {
  callBridge: async () => undefined,
};

// Every browser has it; jsdom does not.
Object.assign(globalThis, { TextEncoder });

/** Shows the panel in front of a resolver that answers so. It is imported late: the bridge package wants a host first. */
export async function openStatus(answer: unknown, extension: unknown = { issue: { id: '77' } }) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const listeners = new Set<Listener>();
  const host: Host = {
    ...{ answer, extension, reads: 0, said: [], rulings: {}, ruled: [] },
    hear: (event, payload) => {
      for (const listener of [...listeners]) if (listener.event === event) listener.callback(payload);
    },
  };
  const commands = commandsOf(host, listeners);
  current.callBridge = async (command, payload) => {
    const run = commands[command];
    if (run === undefined) throw new Error(`Unknown command ${command}`);
    return run(payload);
  };
  Object.assign(globalThis, {
    __bridge: { callBridge: (command: string, payload: never) => current.callBridge(command, payload) },
  });
  const { IssueStatusPanel } = await import('../issue-status-panel');
  library.render(createElement(IssueStatusPanel));
  return { ...library, host };
}
