import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { PolicyState } from '../../src/contract/policy-revisions';
import { message } from '../messages/message';
import { policy as words } from '../messages/policy';
import { spokenLanguage } from '../messages/language';
import { call } from '../shared/call';
import { FailureText } from './failure-text';
import { useScope } from './desk/policy-call';
import type { Start } from './desk/start-of';
import type { Keeping } from './desk/use-keeping';
import { FollowLine } from './follow-line';

type Props = {
  state: PolicyState;
  start: Start;
  keeping: Keeping;
  /** Null: nothing was changed yet. */
  onBack: (() => void) | null;
  onState: (state: PolicyState) => void;
};

/** Whose policy this is, where its draft is kept, one step back, and the way to throw the draft away. */
export function DeskBar({ state, start, keeping, onBack, onState }: Props) {
  const { published, space } = state;
  const scope = useScope();
  const [isAsking, setAsking] = useState(false);
  const discard = async (): Promise<void> => {
    setAsking(false);
    const answer = await call('policy/draft', { ...scope, policy: null, seen: keeping.seen() });
    if (!answer.ok) return keeping.noteFailure(answer.failure);
    keeping.forget();
    onState(answer.value);
  };
  const whose = message(words.desk.whose, { space: space?.name ?? '', revision: published.revision });
  return (
    <div className="desk-bar">
      <p>
        <strong>{space === null ? message(words.desk.site, { revision: published.revision }) : whose}</strong>{' '}
        <span className="note">{words.desk[keeping.kept]}</span>
      </p>
      {start.resumed !== null && (
        <p className="note">
          {message(words.desk.resumed, { time: new Date(start.resumed).toLocaleString(spokenLanguage()) })}
        </p>
      )}
      <FollowLine state={state} />
      <div className="press">
        <Button spacing="compact" isDisabled={onBack === null} onClick={() => onBack?.()}>
          {words.desk.back}
        </Button>
        {keeping.kept !== 'same' && !isAsking && (
          <Button spacing="compact" onClick={() => setAsking(true)}>
            {words.desk.discard}
          </Button>
        )}
        {isAsking && (
          <span className="press" role="group" aria-label={words.desk.discardSure}>
            <strong>{words.desk.discardSure}</strong>
            <Button spacing="compact" appearance="danger" autoFocus onClick={() => void discard()}>
              {words.desk.discardYes}
            </Button>
            <Button spacing="compact" onClick={() => setAsking(false)}>
              {words.rows.keep}
            </Button>
          </span>
        )}
      </div>
      <div role="status">
        {keeping.failure !== null && !keeping.isElsewhere && (
          <FailureText failure={keeping.failure} before={words.desk.notKept} />
        )}
      </div>
    </div>
  );
}
