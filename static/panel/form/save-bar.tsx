import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';

import type { SubmitState } from '../submit/make-submitter';
import { usePanel } from './panel-context';

type Props = { state: SubmitState | null; onSave: () => void };

/** On a work item that exists, one press saves: every submit would be an entry in its history. */
export function SaveBar({ state, onSave }: Props) {
  const { words } = usePanel();
  // A host that cannot close the editor leaves it open, and nothing is lost by that.
  const close = (): void => void view.close().catch(() => undefined);
  return (
    <div className="buttons">
      <Button appearance="primary" isDisabled={state === 'sending'} onClick={onSave}>
        {words.saving.save}
      </Button>
      <Button appearance="subtle" onClick={close}>
        {words.saving.cancel}
      </Button>
      {state === 'sent' && <span className="help">{words.saving.saved}</span>}
    </div>
  );
}
