import { createContext, useContext } from 'react';

import type { Door } from '../../jira/doors/door';
import type { LogNote, PlaygroundState, PlaygroundUser } from '../../protocol';
import { createEventBus } from '../bridge/host/event-bus';
import type { ColorMode } from '../bridge/frame-side/show-theme';
import { askJira } from '../jira/ask-jira';
import { createStore } from '../kit/store';
import { createFlags } from './flag';
import { createPlace } from './place';
import { server } from './server';
import { type SiteLocale, siteLocales } from './site-locale';
import { whenIdle } from './when-idle';

export type CreateRequest = {
  projectId?: string | undefined;
  issueTypeId?: string | undefined;
  summary?: string | undefined;
  /** Plain text. */
  description?: string | undefined;
  priorityId?: string | undefined;
  /** Key of the work item under which a child is made. */
  parentKey?: string | undefined;
  /** Values of custom fields, by id. */
  customFields?: Record<string, unknown> | undefined;
  /** Told once, when the dialog goes: the work items made in it. */
  onClose?: ((made: { issueId: string }[]) => void) | undefined;
};

const USER_KEY = 'playground.account';
const THEME_KEY = 'playground.theme';
const LOCALE_KEY = 'playground.locale';

const themeAtStart = (): ColorMode => {
  const asked = new URLSearchParams(window.location.search).get('theme') ?? localStorage.getItem(THEME_KEY);
  if (asked === 'dark' || asked === 'light') return asked;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};
const localeAtStart = (): SiteLocale => {
  const asked = new URLSearchParams(window.location.search).get('locale') ?? localStorage.getItem(LOCALE_KEY);
  return siteLocales.find((locale) => locale === asked) ?? siteLocales[0];
};
const userAtStart = ({ users }: PlaygroundState): PlaygroundUser => {
  const asked = new URLSearchParams(window.location.search).get('user') ?? sessionStorage.getItem(USER_KEY);
  const found = users.find(({ accountId, role }) => accountId === asked || role === asked) ?? users[0];
  if (found === undefined) throw new Error('The site has no user.');
  return found;
};

/** Everything one open page of the playground knows; made once the site's state is here. */
export function createSession(site: PlaygroundState) {
  const user = createStore(userAtStart(site));
  const theme = createStore(themeAtStart());
  const locale = createStore(localeAtStart());
  const assumptions = createStore(site.assumptions);
  user.subscribe(() => sessionStorage.setItem(USER_KEY, user.get().accountId));
  locale.subscribe(() => localStorage.setItem(LOCALE_KEY, locale.get()));
  theme.subscribe(() => localStorage.setItem(THEME_KEY, theme.get()));
  return {
    site,
    user,
    theme,
    /** The language of the person's Jira; the emulated pages themselves stay English. */
    locale,
    assumptions,
    flags: createFlags(),
    place: createPlace(),
    bus: createEventBus(() => assumptions.get().eventsCrossFrames),
    createDialog: createStore<CreateRequest | null>(null),
    /** The key of the `jira:command` whose dialog is open. */
    commandDialog: createStore<string | null>(null),
    /** Grows when something on the site changed, so that lists read again. */
    changes: createStore(0),
    /** Later, so that keeping a log slows no frame down. */
    note: (note: LogNote) => whenIdle(() => void server.note(note).catch(() => undefined)),
    jira: (method: string, path: string, body?: unknown, door?: Door) =>
      askJira(user.get().accountId, { method, path, body, door }),
  };
}
export type Session = ReturnType<typeof createSession>;

export const SessionContext = createContext<Session | null>(null);
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no session around this component.');
  return session;
}
