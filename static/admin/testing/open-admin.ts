import * as library from '@testing-library/react';
import { createElement } from 'react';

import type { SetupState } from '../../../src/contract/setup';
import type { RoomId } from '../rooms';

export type Answers = Record<string, unknown>;
export type Host = { answers: Answers; asked: { method: string; payload: unknown }[] };

export const stateIs = (state: SetupState, halted?: { code: string; detail?: string }): unknown => ({
  ok: true,
  value: halted === undefined ? { state } : { state, halted },
});
export const failsWith = (code: string, detail?: string): unknown => ({
  ok: false,
  failure: detail === undefined ? { code } : { code, detail },
});

const offer = {
  ok: true,
  value: {
    packs: [{ id: 'bakery', name: 'Bakery', description: 'Ovens and orders' }],
    projects: [
      { id: '10', key: 'BAKE', name: 'Bread', managedBy: 'company' },
      { id: '11', key: 'CAKE', name: 'Cakes', managedBy: 'team' },
    ],
    total: 120,
  },
};
const types = {
  ok: true,
  value: {
    issueTypes: [
      { id: '1', name: 'Bug', subtask: false },
      { id: '2', name: 'Task', subtask: false },
    ],
  },
};

/** The bridge package keeps the function that it finds when it is loaded, so later hosts are put behind the first. */
const current: { host: Host } = { host: { answers: {}, asked: [] } };

/** Shows the page's room in front of a resolver that answers so. The page is imported late: it wants a host first. */
export async function openAdmin(room: RoomId | '', answers: Answers) {
  window.location.hash = `/${room}`;
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  current.host = { answers: { 'setup/offer': offer, 'setup/work-types': types, ...answers }, asked: [] };
  const callBridge = async (command: string, payload: { functionKey: string; payload: unknown }) => {
    if (command !== 'invoke') return undefined;
    current.host.asked.push({ method: payload.functionKey, payload: payload.payload });
    const answer = current.host.answers[payload.functionKey];
    if (answer === undefined) throw new Error('There was an error invoking the function');
    return answer;
  };
  Object.assign(globalThis, { __bridge: { callBridge } });
  const { Admin } = await import('../admin');
  library.render(createElement(Admin));
  return { ...library, host: current.host };
}
