import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';

import { CommandPalette } from '../commands/command-palette';
import { Select } from '../kit/select';
import { isTyping } from '../kit/is-typing';
import { useStore } from '../kit/store';
import { texts } from '../texts';
import { AssumptionsDrawer } from './assumptions-drawer';
import { LogDrawer } from './log-drawer';
import { globalPagePath } from './global-page-path';
import { server } from './server';
import { useSession } from './session';
import { siteLocales } from './site-locale';
import { SiteLink } from './site-link';

/** Jira's bar: where to go, Create (also by the key c), who one is, which scenario, the app's language, the theme. */
export function TopBar() {
  const session = useSession();
  const { createDialog, site } = session;
  const isCreating = useStore(createDialog) !== null;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || isCreating || isTyping(event.target))
        return;
      event.preventDefault();
      createDialog.set({});
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [createDialog, isCreating]);

  const page = site.modules.find(({ type }) => type === 'jira:globalPage');
  const admin = site.modules.find(({ type }) => type === 'jira:adminPage');
  return (
    <header className="top-bar">
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <nav aria-label={texts.nav.main}>
        <SiteLink to="/" className="brand">
          {texts.product}
        </SiteLink>
        <SiteLink to="/">{texts.nav.home}</SiteLink>
        <SiteLink to="/ways-in">{texts.nav.waysIn}</SiteLink>
        {page !== undefined && <SiteLink to={globalPagePath(site)}>{page.title}</SiteLink>}
        {admin !== undefined && (
          <SiteLink to={`/jira/settings/apps/${admin.key}`}>{texts.nav.settings(admin.title)}</SiteLink>
        )}
      </nav>
      <Button appearance="primary" onClick={() => createDialog.set({})}>
        {texts.create}
      </Button>
      <CommandPalette />
      <div className="top-bar-tools">
        <UserSwitcher />
        <ScenarioMenu />
        <LanguageSwitch />
        <ThemeToggle />
        <Drawers />
      </div>
    </header>
  );
}

function UserSwitcher() {
  const { site, user, changes } = useSession();
  const { accountId } = useStore(user);
  const options = site.users.map((one) => ({
    id: one.accountId,
    name: `${one.displayName} (${texts.roles[one.role]})`,
  }));
  return (
    <label className="tool">
      <span className="tool-label">{texts.user}</span>
      <Select
        options={options}
        value={accountId}
        onChoose={({ id }) => {
          const chosen = site.users.find((one) => one.accountId === id);
          if (chosen !== undefined) user.set(chosen);
          changes.update((count) => count + 1);
        }}
      />
    </label>
  );
}

function ScenarioMenu() {
  const { site, flags } = useSession();
  const [isStarting, setStarting] = useState(false);
  const start = (id: string) => {
    setStarting(true);
    server.startScenario(id).then(
      () => window.location.assign('/'),
      () => {
        setStarting(false);
        flags.show({ id: 'scenario', title: texts.noServer, tone: 'error', actions: [], isAutoDismiss: false });
      },
    );
  };
  return (
    <label className="tool">
      <span className="tool-label">{isStarting ? texts.startingScenario : texts.scenario}</span>
      <Select
        options={site.scenarios.map(({ id, title }) => ({ id, name: title }))}
        value={site.scenario}
        disabled={isStarting}
        onChoose={({ id }) => start(id)}
      />
    </label>
  );
}

/** A frame keeps its locale for as long as it lives, so the page is loaded anew. */
function LanguageSwitch() {
  const { locale } = useSession();
  const now = useStore(locale);
  return (
    <label className="tool">
      <span className="tool-label">{texts.language}</span>
      <Select
        options={siteLocales.map((id) => ({ id, name: texts.languages[id] }))}
        value={now}
        onChoose={({ id }) => {
          const chosen = siteLocales.find((one) => one === id);
          if (chosen !== undefined) locale.set(chosen);
          window.location.assign(window.location.pathname);
        }}
      />
    </label>
  );
}

function ThemeToggle() {
  const { theme } = useSession();
  const now = useStore(theme);
  return (
    <Button appearance="subtle" onClick={() => theme.set(now === 'light' ? 'dark' : 'light')}>
      {texts.theme[now]}
    </Button>
  );
}

function Drawers() {
  const [open, setOpen] = useState<'log' | 'assumptions' | null>(null);
  const close = () => setOpen(null);
  const toggle = (which: 'log' | 'assumptions') => setOpen(open === which ? null : which);
  return (
    <>
      <Button appearance="subtle" aria-expanded={open === 'log'} onClick={() => toggle('log')}>
        {texts.nav.log}
      </Button>
      <Button appearance="subtle" aria-expanded={open === 'assumptions'} onClick={() => toggle('assumptions')}>
        {texts.nav.assumptions}
      </Button>
      {open === 'log' && <LogDrawer onClose={close} />}
      {open === 'assumptions' && <AssumptionsDrawer onClose={close} />}
    </>
  );
}
