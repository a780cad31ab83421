import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';

import type { Feedback } from '../../../src/core/feedback/feedback';
import { Notice } from '../../shared/notice';
import { usePanel } from '../form/panel-context';

type Props = {
  title: string;
  /** What is counted when the report goes on after all. */
  takenBack: Feedback;
  onGoOn: () => void;
  onDiscard: () => void;
  children?: ReactNode;
};

/** There is nothing to file: the form is closed, the words are kept until they are discarded. */
export function Ended({ title, takenBack, onGoOn, onDiscard, children }: Props) {
  const { words, give } = usePanel();
  const goOn = (): void => {
    onGoOn();
    give(takenBack);
  };
  return (
    <Notice tone="success" title={title}>
      {children}
      <div className="buttons">
        <Button spacing="compact" onClick={goOn}>
          {words.answers.goOn}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onDiscard}>
          {words.answers.discard}
        </Button>
      </div>
    </Notice>
  );
}

/** A self-service answer solved it. */
export function Solved({ by, onDiscard }: { by: string; onDiscard: () => void }) {
  const { words, change } = usePanel();
  return (
    <Ended
      title={words.answers.done}
      takenBack={{ about: 'answer', id: by, kind: 'corrected' }}
      onGoOn={() => change({ type: 'beside', beside: { solvedBy: null } })}
      onDiscard={onDiscard}
    />
  );
}
