import Button from '@atlaskit/button/new';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { HostedFrame } from '../bridge/host/host-frame';
import { Modal } from '../kit/modal';
import { useStore } from '../kit/store';
import { type CreateRequest, useSession } from '../shell/session';
import { texts } from '../texts';
import { openDialog, startNext } from './choose-form';
import { createDialog } from './dialog';
import { DialogBanner } from './dialog-banner';
import { DiscardQuestion } from './discard-question';
import { FormFields } from './form-fields';
import { FormScript } from './form-script';
import { ReportField } from './report-field';
import { RestCreate } from './rest-create';
import { sendForm } from './send-form';
import { SpaceAndType } from './space-and-type';

/** Jira's create dialog with the app in it. */
export function CreateDialog({ request }: { request: CreateRequest }) {
  const session = useSession();
  const [dialog] = useState(() => createDialog(session));
  const [isAsking, setAsking] = useState(false);
  const [isByRest, setByRest] = useState(false);
  const frame = useRef<HostedFrame | null>(null);
  const { phase, touched, another } = useStore(dialog.state);
  const keepFrame = useCallback((hosted: HostedFrame | null) => void (frame.current = hosted), []);

  useEffect(() => void openDialog(dialog, request), [dialog, request]);
  const close = () => {
    request.onClose?.(dialog.state.get().made);
    session.createDialog.set(null);
  };
  const create = async () => {
    const made = await sendForm(session, dialog, frame.current);
    if (made === null) return;
    if (dialog.state.get().another) {
      await startNext(dialog);
      document.querySelector<HTMLElement>('[data-next-focus]')?.focus();
    } else close();
  };
  const footer = (
    <>
      <label className="another">
        <input type="checkbox" checked={another} onChange={({ target }) => dialog.patch({ another: target.checked })} />
        {texts.dialog.another}
      </label>
      <Button appearance="subtle" onClick={() => (touched ? setAsking(true) : close())}>
        {texts.cancel}
      </Button>
      <Button appearance="primary" onClick={() => void create()}>
        {phase === 'creating' ? texts.dialog.creating : texts.dialog.create}
      </Button>
    </>
  );
  return (
    <Modal
      title={texts.dialog.title}
      onClose={() => (touched ? setAsking(true) : close())}
      footer={footer}
      aside={
        <Button appearance="subtle" spacing="compact" onClick={() => setByRest(!isByRest)}>
          {isByRest ? texts.rest.close : texts.rest.open}
        </Button>
      }
      side={isByRest && <RestCreate dialog={dialog} />}
    >
      <DialogBanner dialog={dialog} />
      <p className="muted">{texts.dialog.requiredHint}</p>
      <SpaceAndType dialog={dialog} />
      <FormFields dialog={dialog} />
      <ReportField dialog={dialog} onHosted={keepFrame} />
      <FormScript dialog={dialog} />
      {isAsking && <DiscardQuestion onKeep={() => setAsking(false)} onDiscard={close} />}
    </Modal>
  );
}
