import { useMemo } from 'react';

import type { UimSession } from '../forms/uim-session';
import { useSession } from '../shell/session';
import { AppFrame } from './app-frame';

type Props = {
  /** Null: nothing is registered here, so no script runs. */
  uim: UimSession | null;
  /** Where it runs, as Jira tells the script (manifest-reference/modules/jira-ui-modifications, extension context). */
  place: Record<string, unknown>;
};

/** The app's form script: a frame nobody sees. Remount it (`key`) where the form begins anew. */
export function ScriptFrame({ uim, place }: Props) {
  const { site } = useSession();
  const module = site.modules.find(({ type }) => type === 'jira:uiModifications');
  const hooks = useMemo(() => (uim === null ? {} : { uiModifications: uim.internalApi }), [uim]);
  if (module === undefined || uim === null) return null;
  return <AppFrame module={module} extension={() => ({ type: module.type, ...place })} hooks={hooks} hidden />;
}
