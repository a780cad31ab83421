import Button from '@atlaskit/button/new';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { HostedFrame } from '../bridge/host/host-frame';
import { Modal } from '../kit/modal';
import { useStore } from '../kit/store';
import { type CreateRequest, useSession } from '../shell/session';
import { texts } from '../texts';
import { createDialogModel } from './dialog-model';
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
  const [model] = useState(() => createDialogModel(session, request));
  const [isAsking, setAsking] = useState(false);
  const [isByRest, setByRest] = useState(false);
  const frame = useRef<HostedFrame | null>(null);
  const { phase, touched, another } = useStore(model.state);
  const keepFrame = useCallback((hosted: HostedFrame | null) => void (frame.current = hosted), []);

  useEffect(() => void model.open(), [model]);
  const close = () => {
    request.onClose?.(model.state.get().made);
    session.createDialog.set(null);
  };
  const create = async () => {
    const made = await sendForm(session, model, frame.current);
    if (made === null) return;
    if (model.state.get().another) await model.startNext();
    else close();
  };
  const footer = (
    <>
      <label className="another">
        <input type="checkbox" checked={another} onChange={({ target }) => model.patch({ another: target.checked })} />
        {texts.dialog.another}
      </label>
      <Button appearance="subtle" onClick={() => (touched ? setAsking(true) : close())}>
        {texts.cancel}
      </Button>
      <Button appearance="primary" isDisabled={phase !== 'ready'} onClick={() => void create()}>
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
      side={isByRest && <RestCreate model={model} />}
    >
      <DialogBanner model={model} />
      <p className="muted">{texts.dialog.requiredHint}</p>
      <SpaceAndType model={model} />
      <FormFields model={model} />
      <ReportField model={model} onHosted={keepFrame} />
      <FormScript model={model} />
      {isAsking && <DiscardQuestion onKeep={() => setAsking(false)} onDiscard={close} />}
    </Modal>
  );
}
