import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';

import { message } from '../../messages/message';
import { usePanel } from '../form/panel-context';
import { isAsFound } from '../state/found-state';

/**
 * Below a box: that its words were found and how to take them back, or words that wait because somebody typed there. Once somebody
 * types, the line stays as high as it was: no box moves under the hands.
 */
export function FoundMark({ part, title }: { part: string; title: string }): ReactNode {
  const { state, words, change } = usePanel();
  const offered = state.found.offered[part];
  if (isAsFound(state, part)) {
    return (
      <div className="found">
        <span className="badge badge-found">{words.paste.mark}</span>
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={message(words.paste.undoNamed, { title })}
          onClick={() => change({ type: 'undo-found', part })}
        >
          {words.paste.undo}
        </Button>
      </div>
    );
  }
  if (offered === undefined && state.found.filled[part] !== undefined)
    return <p className="found help">{words.paste.changed}</p>;
  return offered === undefined ? null : <Offered part={part} title={title} text={offered} />;
}

function Offered({ part, title, text }: { part: string; title: string; text: string }) {
  const { words, change } = usePanel();
  return (
    <div className="found">
      <p className="help as-written">{message(words.paste.alsoFound, { text })}</p>
      <Button
        spacing="compact"
        aria-label={message(words.paste.addNamed, { title })}
        onClick={() => change({ type: 'take-offer', part, taken: true })}
      >
        {words.paste.add}
      </Button>
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={message(words.paste.leaveNamed, { title })}
        onClick={() => change({ type: 'take-offer', part, taken: false })}
      >
        {words.paste.leave}
      </Button>
    </div>
  );
}
