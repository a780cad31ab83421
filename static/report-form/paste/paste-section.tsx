import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';

import { idOf } from '../form/element-of';
import { usePanel } from '../form/panel-context';
import { useFittedHeight } from '../form/use-fitted-height';
import { AskStudent } from './ask-student';
import { FoundLine } from './found-line';
import { useFinding } from './use-finding';

const PLACE = 'beside.notes';

/** Where a chat, notes or a reply are pasted: what can be found in them lands in the boxes below, marked and with a way back. */
export function PasteSection() {
  const { state, words, change } = usePanel();
  const find = useFinding();
  const { notes } = state.beside;
  const box = useFittedHeight(notes);
  const pasted = useRef('');
  useEffect(() => {
    // Only what came with this paste: numbers in an older text are no answers to the questions that were asked.
    find(pasted.current, true);
    pasted.current = '';
  }, [notes, find]);
  return (
    <section className="section paste" aria-labelledby="paste-title">
      <h2 id="paste-title">
        <label htmlFor={idOf(PLACE)}>{words.paste.title}</label>
      </h2>
      <p className="help" id="paste-help">
        {words.paste.help}
      </p>
      <textarea
        className="box"
        id={idOf(PLACE)}
        aria-describedby="paste-help"
        ref={box}
        value={notes}
        rows={2}
        onPaste={({ clipboardData }) => (pasted.current = clipboardData.getData('text/plain'))}
        onChange={({ target }) => change({ type: 'beside', beside: { notes: target.value } })}
      />
      <div className="buttons">
        <Button spacing="compact" onClick={() => find(notes, false)}>
          {words.paste.find}
        </Button>
        <AskStudent />
      </div>
      <FoundLine />
    </section>
  );
}
