import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';

import { usePanel } from './panel-context';

type Props = { isSaved: boolean; isSaving: boolean; onSave: () => void };

/** On a work item that exists, one press saves: every submit would be an entry in its history. */
export function SaveBar({ isSaved, isSaving, onSave }: Props) {
  const { words } = usePanel();
  // A host that cannot close the editor leaves it open, and nothing is lost by that.
  const close = (): void => void view.close().catch(() => undefined);
  return (
    <div className="buttons">
      <Button appearance="primary" isDisabled={isSaving} onClick={onSave}>
        {words.saving.save}
      </Button>
      <Button appearance="subtle" onClick={close}>
        {words.saving.cancel}
      </Button>
      {isSaved && <span className="help">{words.saving.saved}</span>}
    </div>
  );
}
