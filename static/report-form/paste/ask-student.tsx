import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';

import { askStudent, questionsToAsk } from '../../../src/core/suggest/ask-student';
import { Notice } from '../../shared/notice';
import { usePanel } from '../form/panel-context';

/** One press copies every open question as one friendly message; the reply is pasted into the box above. */
export function AskStudent() {
  const { policy, look, words, change, announce } = usePanel();
  const [asked, setAsked] = useState('');
  const shown = useRef<HTMLQuoteElement>(null);
  const ask = async (): Promise<void> => {
    const questions = questionsToAsk(look.report, policy);
    const text = askStudent(questions, policy);
    setAsked(text);
    change({ type: 'asked', parts: questions.map(({ id }) => id) });
    announce(text === '' ? words.ask.nothing : await copied(text));
  };
  const copied = async (text: string): Promise<string> => {
    try {
      await navigator.clipboard.writeText(text);
      return words.ask.copied;
    } catch {
      if (shown.current !== null) shown.current.ownerDocument.getSelection()?.selectAllChildren(shown.current);
      return words.copy.refused;
    }
  };
  return (
    <>
      <Button spacing="compact" onClick={() => void ask()}>
        {words.ask.button}
      </Button>
      {asked !== '' && (
        <div className="asked">
          <Notice tone="info" title={words.ask.title}>
            <blockquote className="as-written" ref={shown}>
              {asked}
            </blockquote>
          </Notice>
        </div>
      )}
    </>
  );
}
