import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';

import { message } from '../../messages/message';
import { request as words } from '../../messages/request';
import { ReasonField } from '../writing/reason-field';
import { useReason } from '../writing/use-reason';
import type { RequestDesk } from './use-request';

type Props = { desk: RequestDesk; onClose: () => void };

/** Grants or declines, with a reason either way. */
export function DecideForm({ desk, onClose }: Props) {
  const { field, send } = useReason('decide');
  const [raise, setRaise] = useState(true);
  const decide = (decision: 'grant' | 'decline'): void =>
    void send((reason) => desk.decide({ decision, reason, raise: raise && decision === 'grant' }), onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide('grant');
  };
  return (
    <form className="allow" aria-label={words.decide.button} onSubmit={submit} noValidate>
      <p className="note">{words.decide.means}</p>
      <ReasonField
        {...{ id: 'decision-reason', label: words.decide.reason, field }}
        texts={{ hint: words.decide.hint, tooShort: words.tooShort }}
      />
      <label className="request-raise">
        <input type="checkbox" checked={raise} onChange={({ target }) => setRaise(target.checked)} />{' '}
        {message(words.decide.raise, { level: desk.view.level ?? '' })}
      </label>
      <div className="press">
        <Button type="submit" spacing="compact" appearance="primary" isLoading={desk.busy}>
          {words.decide.grant}
        </Button>
        <Button spacing="compact" isDisabled={desk.busy} onClick={() => decide('decline')}>
          {words.decide.decline}
        </Button>
        <Button spacing="compact" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
