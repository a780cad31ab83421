import Button from '@atlaskit/button/new';
import { useMemo } from 'react';

import { AppFrame } from '../kit/app-frame';
import { Modal } from '../kit/modal';
import { useSession } from '../shell/session';
import { texts } from '../texts';

/** The dialog that a `jira:command` with a resource opens, over the page that somebody is on. */
export function CommandDialog({ moduleKey }: { moduleKey: string }) {
  const { site, commandDialog } = useSession();
  const hooks = useMemo(() => ({ close: () => commandDialog.set(null) }), [commandDialog]);
  const module = site.modules.find(({ type, key }) => type === 'jira:command' && key === moduleKey);
  if (module === undefined) return null;
  const close = () => commandDialog.set(null);
  return (
    <Modal title={module.title} onClose={close} footer={<Button onClick={close}>{texts.close}</Button>}>
      <AppFrame
        module={module}
        hooks={hooks}
        extension={() => ({ type: 'jira:command', location: window.location.href })}
      />
    </Modal>
  );
}
