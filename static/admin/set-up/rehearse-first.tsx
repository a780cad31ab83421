import Button from '@atlaskit/button/new';

import type { Output } from '../../../src/contract/api';
import { admin as words } from '../../messages/admin';
import { message } from '../../messages/message';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { useRoomPath } from '../frame/room-path';
import { useRun } from '../use-run';

type State = Output<'rehearsal/read'>;
const LAST = 500;
const read = () => call('rehearsal/read', {});
const isRunning = ({ run }: State): boolean => run !== null && run.failure === null;

/** Before a gate refuses: what this policy would have done with the space's newest work items. Nobody has to. */
export function RehearseFirst() {
  const { state, failure, busy, ask } = useRun<State>(read, isRunning);
  const { go } = useRoomPath();
  const result = state?.lines.find(({ is }) => is === 'published');
  const rehearse = (): void => ask(() => call('rehearsal/start', { of: 'published', last: LAST }));
  return (
    <div role="group" aria-label={words.rehearse.title}>
      <p>
        <strong>{words.rehearse.title}</strong> {toldOf(state)}
      </p>
      {failure !== null && <FailureText failure={failure} />}
      <div className="press">
        <Button isDisabled={busy || (state !== null && isRunning(state))} onClick={rehearse}>
          {message(words.rehearse.press, { count: LAST })}
        </Button>
        {result !== undefined && (
          <Button appearance="subtle" onClick={() => go('rehearsal')}>
            {words.rehearse.look}
          </Button>
        )}
      </div>
    </div>
  );
}

function toldOf(state: State | null): string {
  if (state === null) return '';
  const { run, lines } = state;
  if (run !== null && run.failure === null) return message(words.rehearse.running, { seen: run.seen, last: run.last });
  if (run !== null) return message(words.rehearse.failed, { code: run.failure ?? '' });
  const result = lines.find(({ is }) => is === 'published');
  if (result === undefined) return words.rehearse.none;
  const { seen, stopped, repaired } = result;
  return message(words.rehearse.result, { seen, stopped, repaired });
}
