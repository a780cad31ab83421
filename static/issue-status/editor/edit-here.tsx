import Button from '@atlaskit/button/new';

import { issueStatus as words } from '../../messages/issue-status';
import { Notice } from '../../shared/notice';
import { failureText } from '../failure-text';
import type { EditStart } from './edit-start';
import { useEditor } from './use-editor';

type Props = { start: EditStart; onClose: (isSaved: boolean) => void };

/** The form in place of what was read; or, where it cannot be shown, why. */
export function EditHere({ start, onClose }: Props) {
  const { editor, tryAgain } = useEditor();
  if (editor.state === 'loading') return <p className="note">{words.editor.loading}</p>;
  if (editor.state === 'open') return <editor.Editor toWrite={editor.toWrite} start={start} onClose={onClose} />;
  return (
    <div role="alert">
      <Notice tone="warning">
        <p>{failureText(editor.failure)}</p>
        <div className="press">
          <Button spacing="compact" onClick={tryAgain}>
            {words.tryAgain}
          </Button>
          <Button spacing="compact" appearance="subtle" onClick={() => onClose(false)}>
            {words.editor.back}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
