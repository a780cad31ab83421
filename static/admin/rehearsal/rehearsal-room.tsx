import { useState } from 'react';

import type { Output } from '../../../src/contract/api';
import { rehearsal as words } from '../../messages/rehearsal';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { useRun } from '../use-run';
import { ResultList } from './result-list';
import { ResultView } from './result-view';

import { StartSection } from './start-section';
import { TrialSection } from './trial-section';

type State = Output<'rehearsal/read'>;
const read = () => call('rehearsal/read', {});
const isRunning = ({ run }: State): boolean => run !== null && run.failure === null;

/** What a policy would have done, before it does it. */
export function RehearsalRoom() {
  const { state, failure, busy, ask } = useRun<State>(read, isRunning);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = state?.lines.find(({ runId }) => runId === chosen) ?? state?.lines[0];
  return (
    <>
      <div role="status">{failure !== null && <FailureText failure={failure} />}</div>
      {state?.space === null && <p className="waits">{words.noSpace}</p>}
      {state !== null && state.space !== null && (
        <>
          <StartSection state={state} busy={busy} ask={ask} />
          <ResultList lines={state.lines} shown={shown?.runId ?? null} onShow={setChosen} />
          {shown !== undefined && <ResultView key={shown.runId} line={shown} />}
          <TrialSection hasDraft={state.draft !== null} />
        </>
      )}
    </>
  );
}
