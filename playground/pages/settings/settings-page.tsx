import { useMemo } from 'react';

import { AppFrame } from '../kit/app-frame';
import { useStore } from '../kit/store';
import { useSession } from '../shell/session';
import { texts } from '../texts';

/** A page of the app in Jira's settings, over the whole width. */
export function SettingsPage({ moduleKey }: { moduleKey: string }) {
  const { site, user } = useSession();
  const { accountId, role } = useStore(user);
  const hooks = useMemo(() => ({}), []);
  const module = site.modules.find(({ type, key }) => type === 'jira:adminPage' && key === moduleKey);
  if (module === undefined) return <p>{texts.settings.noModule(moduleKey)}</p>;
  return (
    <>
      <h1>{module.title}</h1>
      {role !== 'site-admin' && <p className="muted">{texts.settings.notAdmin}</p>}
      <AppFrame
        key={accountId}
        module={module}
        hooks={hooks}
        extension={() => ({ type: 'jira:adminPage', location: window.location.href })}
      />
    </>
  );
}
