import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import { plural } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { useScope } from '../desk/policy-call';
import { Differences } from './differences';
import type { PublishProps } from './publish-section';

const LONGEST_NOTE = 400;

/** What changes, a note, and the press. Nothing that has a problem is sent. */
export function PublishForm({ state, keeping, check, onState }: PublishProps) {
  const [note, setNote] = useState('');
  const { busy, failure, publish } = usePublish({ keeping, onState });
  const { problems, policy } = check;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void publish(note);
  };
  return (
    <form className="form" onSubmit={submit}>
      {policy !== null && <Differences from={state.published} to={policy} />}
      <label className="setting">
        {words.publish.note}
        <input
          type="text"
          required
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <span className="note">{words.publish.noteMeans}</span>
      </label>
      {problems.length > 0 && <p className="waits">{plural(words.publish.problems, problems.length)}</p>}
      <div className="press">
        <Button
          type="submit"
          appearance="primary"
          isLoading={busy}
          isDisabled={problems.length > 0 || note.trim() === ''}
        >
          {words.publish.press}
        </Button>
      </div>
      <div role="status">{failure !== null && <FailureText failure={failure} before={words.publish.failed} />}</div>
    </form>
  );
}

/** The draft goes to the server first: what is published is what was seen. Somebody else's publication shows as a conflict. */
function usePublish({ keeping, onState }: Pick<PublishProps, 'keeping' | 'onState'>) {
  const scope = useScope();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (note: string): Promise<Failure | null> => {
    const kept = await keeping.flush();
    if (!kept.ok) return kept.failure;
    const answer = await call('policy/publish', { ...scope, note, seen: keeping.seen() });
    const isConflict = !answer.ok && answer.failure.code === 'CONFLICT' && answer.failure.detail === 'policy';
    const state = isConflict ? await call('policy/read', scope) : answer;
    if (!state.ok) keeping.noteFailure(state.failure);
    if (!state.ok) return state.failure;
    keeping.forget();
    onState(state.value);
    return null;
  };
  const publish = async (note: string): Promise<void> => {
    setBusy(true);
    const failed = await send(note);
    setBusy(false);
    setFailure(failed);
  };
  return { busy, failure, publish };
}
