import { useMemo } from 'react';

import { AppFrame } from '../kit/app-frame';
import { useStore } from '../kit/store';
import { useSession } from '../shell/session';
import type { Dialog } from './dialog';

/** The app's UI modifications of the create dialog: a frame nobody sees, only where the app registered something. */
export function FormScript({ dialog }: { dialog: Dialog }) {
  const { site } = useSession();
  const { uim, project, type, run } = useStore(dialog.state);
  const module = site.modules.find((one) => one.type === 'jira:uiModifications');
  const hooks = useMemo(() => (uim === null ? {} : { uiModifications: uim.internalApi }), [uim]);
  if (module === undefined || uim === null || project === null || type === null) return null;
  const extension = () => ({
    type: 'jira:uiModifications',
    project: { id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' },
    issueType: { id: type.id, name: type.name },
    viewType: 'GIC',
  });
  return <AppFrame key={run} module={module} extension={extension} hooks={hooks} hidden />;
}
