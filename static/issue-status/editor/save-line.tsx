import Button from '@atlaskit/button/new';

import type { Failure } from '../../../src/contract/failure';
import { issueStatus as words } from '../../messages/issue-status';
import { message } from '../../messages/message';
import { panel } from '../../messages/panel';
import { usePanel } from '../../report-form/form/panel-context';
import { titleOf } from '../../report-form/look/title-of';
import { Notice } from '../../shared/notice';
import { failureText } from '../failure-text';
import type { Saving } from './use-saving';

/** One press writes all of it; what came of the press is announced once. */
export function SaveLine({ saving, onCancel }: { saving: Saving; onCancel: () => void }) {
  return (
    <>
      <div role="status">
        {saving.failure !== null && (
          <Notice tone="warning">
            <p>{refusalOf(saving.failure)}</p>
          </Notice>
        )}
        {saving.theirs.length > 0 && <Theirs places={saving.theirs} />}
      </div>
      <div className="buttons">
        <Button appearance="primary" isLoading={saving.isSaving} onClick={saving.save}>
          {panel.saving.save}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {panel.saving.cancel}
        </Button>
        <span className="help">{words.editor.once}</span>
      </div>
    </>
  );
}

function Theirs({ places }: { places: readonly string[] }) {
  const { policy } = usePanel();
  const titles = places.map((place) => titleOf(place, policy, panel)).join(', ');
  return (
    <Notice tone="warning" title={words.editor.theirs.title}>
      <p>{message(words.editor.theirs.text, { titles })}</p>
    </Notice>
  );
}

type Unsaved = keyof typeof words.editor.unsaved;
const isUnsaved = (code: Failure['code']): code is Unsaved => code in words.editor.unsaved;

/** Why nothing was saved; what was typed stands in the boxes, and in the browser. */
function refusalOf(failure: Failure): string {
  const { code, detail } = failure;
  if (detail === 'too-long') return words.editor.tooLong;
  if (detail === 'busy') return words.editor.busy;
  return `${isUnsaved(code) ? words.editor.unsaved[code] : failureText(failure)} ${words.editor.kept}`;
}
