import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';

import { issueStatus as words } from '../../messages/issue-status';
import { type FormName, useKeptWords } from './kept-words';

/** What was typed into a form that is not offered any more: to be read and taken along. */
export function LeftWords({ form }: { form: FormName }) {
  const { words: typed, isEmpty, forget } = useKeptWords(form);
  if (isEmpty) return null;
  const texts = Object.values(typed).filter((text) => text.trim() !== '');
  return <Left text={texts.join('\n\n')} onDiscard={forget} />;
}

/** Where the frame may not write to the clipboard, the text is selected instead. */
function Left({ text, onDiscard }: { text: string; onDiscard: () => void }) {
  const shown = useRef<HTMLQuoteElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.left.copied);
    } catch {
      if (shown.current !== null) document.getSelection()?.selectAllChildren(shown.current);
      setSaid(words.left.refused);
    }
  };
  return (
    <div className="allow">
      <p className="note">{words.left.title}</p>
      <blockquote ref={shown} className="left-words" aria-label={words.left.title}>
        {text}
      </blockquote>
      <div className="press">
        <Button spacing="compact" onClick={() => void copy()}>
          {words.left.copy}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onDiscard}>
          {words.left.discard}
        </Button>
        <span role="status" className="note">
          {said}
        </span>
      </div>
    </div>
  );
}
