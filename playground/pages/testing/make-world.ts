import type { PlaygroundState, PlaygroundUser } from '../../protocol';
import { createEventBus } from '../bridge/host/event-bus';
import type { FrameWorld } from '../bridge/host/frame-world';
import { createStore } from '../kit/store';
import { likely } from '../../assumptions/registry';
import { createFlags } from '../shell/flag';
import type { CreateRequest, Session } from '../shell/session';
import type { SiteLocale } from '../shell/site-locale';

export const makeSite = (part: Partial<PlaygroundState> = {}): PlaygroundState => ({
  scenario: 'ready',
  scenarios: [],
  users: [{ accountId: 'u-1', displayName: 'Reporter', role: 'reporter' }],
  appOrigin: 'http://app.test',
  appId: 'app-1',
  environmentId: 'env-1',
  cloudId: 'cloud-1',
  modules: [],
  reportFieldId: 'customfield_1',
  assumptions: likely,
  scopes: [],
  ...part,
});

type JiraCall = { method: string; path: string; body?: unknown; door?: string };
export type Answers = (call: JiraCall) => { status: number; body: unknown };

/** A session without a browser around it. `jira` answers as `answers` says; calls and notes are kept for the test. */
export function makeSession(answers: Answers = () => ({ status: 501, body: null }), site = makeSite()) {
  const calls: JiraCall[] = [];
  const notes: string[] = [];
  const path = createStore('/');
  const assumptions = createStore(likely);
  const session: Session = {
    site,
    user: createStore<PlaygroundUser>({ accountId: 'u-1', displayName: 'Reporter', role: 'reporter' }),
    theme: createStore<'light' | 'dark'>('light'),
    locale: createStore<SiteLocale>('en_US'),
    assumptions,
    flags: createFlags(),
    place: { path, search: () => '', go: path.set, move: path.set, step: () => undefined },
    bus: createEventBus(() => assumptions.get().eventsCrossFrames),
    createDialog: createStore<CreateRequest | null>(null),
    commandDialog: createStore<string | null>(null),
    changes: createStore(0),
    note: ({ what }) => void notes.push(what),
    jira: async (method, at, body, door) => {
      const call = {
        method,
        path: at,
        ...(body === undefined ? {} : { body }),
        ...(door === undefined ? {} : { door }),
      };
      calls.push(call);
      return answers(call);
    },
  };
  return { session, calls, notes };
}

export function makeWorld(part: Partial<FrameWorld> = {}): FrameWorld {
  return {
    session: makeSession().session,
    module: { type: 'jira:customField', key: 'field', title: 'Field', resource: 'panel' },
    localId: 'frame-1',
    extension: () => ({ type: 'jira:customField' }),
    hooks: {},
    setHeight: () => undefined,
    cleanUp: new Set(),
    ...part,
  };
}
