import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';

import { AnswerReason } from '../../../src/core/feedback/feedback';
import { LONGEST_OWN_WORDS } from '../../../src/core/report/saved-draft';
import { usePanel } from '../form/panel-context';

/** Why the answer does not fit: one press, or own words. Either puts it away. */
export function WhyNot({ id }: { id: string }) {
  const { state, words, change } = usePanel();
  const { notThisCase, reasons, ownWords } = state.beside;
  const putAway = (reason: AnswerReason, said = ''): void =>
    change({
      type: 'beside',
      beside: {
        notThisCase: [...notThisCase, id],
        reasons: { ...reasons, [id]: reason },
        ownWords: { ...ownWords, [id]: said },
      },
    });
  return (
    <fieldset className="choices">
      <legend>{words.answers.whyNot}</legend>
      <div className="buttons">
        {AnswerReason.options
          .filter((reason) => reason !== 'other')
          .map((reason) => (
            <Button key={reason} spacing="compact" onClick={() => putAway(reason)}>
              {words.answers.reasons[reason]}
            </Button>
          ))}
      </div>
      <OwnWords onSaid={(said) => putAway('other', said)} />
    </fieldset>
  );
}

function OwnWords({ onSaid }: { onSaid: (words: string) => void }) {
  const { words } = usePanel();
  const [said, setSaid] = useState('');
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{words.answers.ownWords}</label>
      <input
        className="box"
        id={field}
        value={said}
        maxLength={LONGEST_OWN_WORDS}
        aria-describedby={`${field}-help`}
        onChange={({ target }) => setSaid(target.value)}
      />
      <p className="help" id={`${field}-help`}>
        {words.answers.ownWordsHelp}
      </p>
      <div className="buttons">
        <Button spacing="compact" onClick={() => onSaid(said.trim())}>
          {words.answers.putAway}
        </Button>
      </div>
    </div>
  );
}
