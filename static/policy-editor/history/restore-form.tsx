import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import type { PolicyState } from '../../../src/contract/policy-revisions';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { useScope } from '../desk/policy-call';

const LONGEST_NOTE = 400;
type Props = { revision: number; hasDraft: boolean; onState: (state: PolicyState) => void };

/** An old revision comes back under a new number: nothing in the history changes, no work item is judged again. */
export function RestoreForm({ revision, hasDraft, onState }: Props) {
  const scope = useScope();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const restore = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const answer = await call('policy/restore', { ...scope, revision, note });
    setBusy(false);
    if (answer.ok) onState(answer.value);
    else setFailure(answer.failure);
  };
  return (
    <form className="form" onSubmit={(event) => void restore(event)}>
      {hasDraft && <p className="waits">{words.history.draftGoes}</p>}
      <label className="setting">
        {words.history.note}
        <input
          type="text"
          required
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      <div className="press">
        <Button type="submit" isLoading={busy} isDisabled={note.trim() === ''}>
          {message(words.history.restore, { revision })}
        </Button>
      </div>
      <div role="status">{failure !== null && <FailureText failure={failure} before={words.publish.failed} />}</div>
    </form>
  );
}
