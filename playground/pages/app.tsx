import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { useEffect, useState } from 'react';

import { turnInQuery } from '../assumptions/registry';
import type { PlaygroundState } from '../protocol';
import { CommandDialog } from './commands/command-dialog';
import { CreateDialog } from './create/create-dialog';
import { Home } from './list/home';
import { SearchPage } from './list/search-page';
import { ErrorBorder } from './kit/error-border';
import { useStore } from './kit/store';
import { FlagGroup } from './shell/flag-group';
import { server } from './shell/server';
import { createSession, type Session, SessionContext, useSession } from './shell/session';
import { TopBar } from './shell/top-bar';
import { ProjectSettingsPage } from './settings/project-settings-page';
import { GlobalPage } from './settings/global-page';
import { SettingsPage } from './settings/settings-page';
import { texts } from './texts';
import { WaysIn } from './ways-in/ways-in';
import { WorkItemPage } from './work-item/work-item-page';

/** The site's state, after the switches that the address names were turned. */
async function siteAsWanted(): Promise<PlaygroundState> {
  const turn = turnInQuery(window.location.search);
  if (Object.keys(turn).length > 0) await server.assume(turn);
  return server.state();
}

/** Loads the site's state, then shows the page of the address. */
export function App() {
  const [session, setSession] = useState<Session | 'unreachable' | null>(null);
  useEffect(() => {
    siteAsWanted().then(
      (site) => setSession(createSession(site)),
      () => setSession('unreachable'),
    );
  }, []);
  if (session === null) return <p className="page">{texts.loading}</p>;
  if (session === 'unreachable') return <p className="page">{texts.noServer}</p>;
  return (
    <SessionContext.Provider value={session}>
      <ErrorBorder>
        <Site />
      </ErrorBorder>
    </SessionContext.Provider>
  );
}

function Site() {
  const session = useSession();
  const theme = useStore(session.theme);
  const request = useStore(session.createDialog);
  const command = useStore(session.commandDialog);
  useEffect(() => void setGlobalTheme({ colorMode: theme, light: 'light', dark: 'dark' }), [theme]);
  return (
    <>
      <TopBar />
      <main className="page" id="main" tabIndex={-1}>
        <Page />
      </main>
      {command !== null && <CommandDialog key={command} moduleKey={command} />}
      {request !== null && <CreateDialog request={request} />}
      <FlagGroup />
    </>
  );
}

function Page() {
  const { place } = useSession();
  const path = useStore(place.path);
  const [, area = '', ...rest] = path.split('/');
  const last = rest.at(-1) ?? '';
  const ofSpace = /^\/jira\/software\/projects\/([^/]+)\/settings\/apps\/([^/]+)/.exec(path);
  const settings = /^\/jira\/settings\/apps\/([^/]+)/.exec(path)?.[1];
  useEffect(() => {
    document.title = last === '' ? texts.product : `${decodeURIComponent(last)} – ${texts.product}`;
  }, [last]);
  if (area === 'issues') return <SearchPage />;
  if (area === 'ways-in') return <WaysIn page={last} />;
  if (area === 'browse' && !last.includes('-')) return <Home key={last} project={last} />;
  if (area === 'browse') return <WorkItemPage key={last} issueKey={decodeURIComponent(last)} />;
  if (ofSpace !== null)
    return <ProjectSettingsPage key={path} projectKey={ofSpace[1] ?? ''} moduleKey={ofSpace[2] ?? ''} />;
  if (path.startsWith('/jira/apps/')) return <GlobalPage />;
  if (settings !== undefined) return <SettingsPage key={settings} moduleKey={settings} />;
  return <Home />;
}
