import Button from '@atlaskit/button/new';
import { useRef } from 'react';

import { message } from '../../messages/message';
import { usePanel } from './panel-context';

const select = (element: HTMLElement): void => {
  const selection = element.ownerDocument.getSelection();
  selection?.selectAllChildren(element);
};

/** A text to take along. Where the frame may not write to the clipboard, the text is selected instead. */
export function CopyText({ text, step }: { text: string; step: number }) {
  const { words, announce } = usePanel();
  const shown = useRef<HTMLQuoteElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      announce(words.copy.done);
    } catch {
      if (shown.current !== null) select(shown.current);
      announce(words.copy.refused);
    }
  };
  return (
    <div className="copy-text">
      <blockquote ref={shown}>{text}</blockquote>
      <Button spacing="compact" aria-label={message(words.copy.named, { step })} onClick={() => void copy()}>
        {words.copy.button}
      </Button>
    </div>
  );
}
