import Button from '@atlaskit/button/new';
import { type ReactNode, useState } from 'react';

import type { Door } from '../../jira/doors/door';
import { type Refusal, refusalOf } from '../jira/jira-answer';
import { Modal } from '../kit/modal';
import { RefusalBanner } from '../kit/refusal-banner';
import { useSession } from '../shell/session';
import { texts } from '../texts';

type Sent = { method: string; path: string; body: unknown; door?: Door };
type Props = {
  title: string;
  action: string;
  /** Null: nothing is chosen yet. */
  sent: Sent | null;
  onDone: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A question with one button that changes the work item. What Jira refuses is said in it, and it stays open. */
export function ChangeDialog({ title, action, sent, onDone, onClose, children }: Props) {
  const { jira } = useSession();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const change = async () => {
    if (sent === null) return;
    const { status, body } = await jira(sent.method, sent.path, sent.body, sent.door);
    if (status >= 300) return setRefusal(refusalOf(status, body));
    onDone();
    onClose();
  };
  const footer = (
    <>
      <Button appearance="subtle" onClick={onClose}>
        {texts.cancel}
      </Button>
      <Button appearance="primary" isDisabled={sent === null} onClick={() => void change()}>
        {action}
      </Button>
    </>
  );
  return (
    <Modal title={title} size="small" onClose={onClose} footer={footer}>
      {refusal !== null && <RefusalBanner title={texts.workItem.refusedChange} refusal={refusal} />}
      {children}
    </Modal>
  );
}
