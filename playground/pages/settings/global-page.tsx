import { useMemo } from 'react';

import { AppFrame } from '../kit/app-frame';
import { useStore } from '../kit/store';
import { useSession } from '../shell/session';
import { texts } from '../texts';

/** The app's own page, which Jira lists under Apps for everybody. */
export function GlobalPage() {
  const { site, user } = useSession();
  const { accountId } = useStore(user);
  const hooks = useMemo(() => ({}), []);
  const module = site.modules.find(({ type }) => type === 'jira:globalPage');
  if (module === undefined) return <p>{texts.noGlobalPage}</p>;
  return (
    <AppFrame
      key={accountId}
      module={module}
      hooks={hooks}
      extension={() => ({ type: 'jira:globalPage', location: window.location.href })}
    />
  );
}
