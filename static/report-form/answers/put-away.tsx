import Button from '@atlaskit/button/new';

import { message } from '../../messages/message';
import { usePanel } from '../form/panel-context';

/** An answer that did not fit, in one line, and the way back. */
export function PutAway({ id, title }: { id: string; title: string }) {
  const { state, words, change } = usePanel();
  const { notThisCase, reasons, ownWords } = state.beside;
  const reason = reasons[id];
  const said = ownWords[id] ?? '';
  const why = said !== '' || reason === undefined ? said : words.answers.reasons[reason];
  const showAgain = (): void =>
    change({ type: 'beside', beside: { notThisCase: notThisCase.filter((other) => other !== id) } });
  return (
    <div className="put-away">
      <p className="help">{message(words.answers.wasPutAway, { title, why })}</p>
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={message(words.answers.showAgainNamed, { title })}
        onClick={showAgain}
      >
        {words.answers.showAgain}
      </Button>
    </div>
  );
}
