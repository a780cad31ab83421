import Button from '@atlaskit/button/new';

import { Modal } from '../kit/modal';
import { texts } from '../texts';

export function DiscardQuestion({ onKeep, onDiscard }: { onKeep: () => void; onDiscard: () => void }) {
  const footer = (
    <>
      <Button appearance="subtle" onClick={onKeep}>
        {texts.dialog.keep}
      </Button>
      <Button appearance="danger" onClick={onDiscard}>
        {texts.dialog.discard}
      </Button>
    </>
  );
  return (
    <Modal role="alertdialog" size="small" title={texts.dialog.discardTitle} onClose={onKeep} footer={footer}>
      <p>{texts.dialog.discardText}</p>
    </Modal>
  );
}
