import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Output } from '../../../src/contract/api';
import { learning as words } from '../../messages/learning';
import { message } from '../../messages/message';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { useRun, type Run } from '../use-run';
import { ModelFacts } from './model-facts';

type State = Output<'learn/read'>;
const read = () => call('learn/read', {});
const isRunning = ({ run }: State): boolean => run !== null && run.failure === null;

/** What was learned of a space's own work items, how well it does, and learning anew. */
export function LearningRoom() {
  const { state, failure, busy, ask } = useRun<State>(read, isRunning);
  return (
    <section className="step way-out" aria-labelledby="learning-title">
      <h2 id="learning-title">{words.title}</h2>
      <div role="status">{failure !== null && <FailureText failure={failure} />}</div>
      {state?.space === null && <p className="waits">{words.noSpace}</p>}
      {state !== null && state.space !== null && <Learned state={state} busy={busy} ask={ask} />}
    </section>
  );
}

type Props = { state: State; busy: boolean; ask: Run<State>['ask'] };

function Learned({ state, busy, ask }: Props) {
  const { model, run, isWeekly } = state;
  const running = isRunning(state);
  return (
    <>
      {model === null ? <p className="waits">{words.none}</p> : <ModelFacts model={model} />}
      <div role="status">
        {running && run !== null && <p>{message(words.running, { seen: run.seen, kept: run.kept })}</p>}
        {run?.failure != null && <p className="failure">{message(words.failed, { code: run.failure })}</p>}
      </div>
      {running && <progress aria-label={words.press} />}
      <div className="press">
        <Button appearance="primary" isDisabled={running || busy} onClick={() => ask(() => call('learn/start', {}))}>
          {model === null ? words.press : words.again}
        </Button>
        {model !== null && <Discard ask={ask} />}
      </div>
      <Weekly isWeekly={isWeekly} busy={busy} ask={ask} />
    </>
  );
}

/** Shows what was pressed while the answer is on its way, and then what is stored. */
function Weekly({ isWeekly, busy, ask }: Pick<Props, 'busy' | 'ask'> & { isWeekly: boolean }) {
  const [wanted, setWanted] = useState(isWeekly);
  const press = (on: boolean): void => {
    setWanted(on);
    ask(() => call('learn/weekly', { on }));
  };
  return (
    <label>
      <input type="checkbox" checked={busy ? wanted : isWeekly} onChange={({ target }) => press(target.checked)} />{' '}
      {words.weekly}
    </label>
  );
}

/** Asks once more: what is discarded has to be learned anew. */
function Discard({ ask }: Pick<Props, 'ask'>) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{words.discard}</Button>;
  const discard = (): void => {
    setAsked(false);
    ask(() => call('learn/discard', { confirmed: true }));
  };
  return (
    <>
      <p>{words.discarding}</p>
      <Button appearance="danger" onClick={discard}>
        {words.confirm}
      </Button>
      <Button autoFocus onClick={() => setAsked(false)}>
        {words.keep}
      </Button>
    </>
  );
}
