import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Failure, Result } from '../../../src/contract/failure';
import type { SelfTestRow } from '../../../src/core/self-test/self-test';
import { guards } from '../../messages/guards';
import { message } from '../../messages/message';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { GuardSection } from './guard-section';
import { useReading } from './use-reading';

type State = Output<'self-test/read'>;
const EVERY_MS = 10_000;

/** Tries what is safe to try by REST in the space, on work items that it deletes again. */
export function SelfTestSection() {
  const reading = useReading('self-test/read');
  return (
    <GuardSection id="self-test" texts={guards.selfTest} reading={reading}>
      {reading.value !== null && <SelfTests key={JSON.stringify(reading.value)} read={reading.value} />}
    </GuardSection>
  );
}

/** While something is waiting, what became of it is asked for again and again. */
function useSelfTest(read: State) {
  const [{ space, test }, setState] = useState(read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const take = (answer: Result<State>): void => {
    setBusy(false);
    if (answer.ok) setState(answer.value);
    setFailure(answer.ok ? null : answer.failure);
  };
  const start = (): void => {
    setBusy(true);
    void call('self-test/start', {}).then(take);
  };
  const isRunning = test?.doneAt === null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => void call('self-test/look', {}).then(take), EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return { space, test, failure, busy, start, isRunning };
}

function SelfTests({ read }: { read: State }) {
  const { space, test, failure, busy, start, isRunning } = useSelfTest(read);
  const words = guards.selfTest;
  if (space === null) return <p className="waits">{words.noSpace}</p>;
  return (
    <>
      <div className="press">
        <Button isLoading={busy} isDisabled={isRunning} onClick={start}>
          {words.start}
        </Button>
      </div>
      <div role="status">
        {failure !== null && <FailureText failure={failure} />}
        {isRunning && <p>{words.running}</p>}
        {test?.doneAt != null && <p className="good">{words.done}</p>}
        {test !== null && test.left.length > 0 && (
          <p className="waits">{message(words.left, { keys: test.left.join(', ') })}</p>
        )}
      </div>
      {test !== null && <Rows rows={test.rows} />}
    </>
  );
}

const outcomeOf = ({ state, seconds }: SelfTestRow): string =>
  seconds === null
    ? guards.selfTest.states[state]
    : message(guards.selfTest.after, { state: guards.selfTest.states[state], seconds });

const isKnown = (because: string): because is keyof typeof guards.selfTest.because =>
  because in guards.selfTest.because;
const reasonOf = ({ because }: SelfTestRow): string => {
  if (because === null) return '–';
  return isKnown(because) ? guards.selfTest.because[because] : because;
};

function Rows({ rows }: { rows: readonly SelfTestRow[] }) {
  const { columns, tries } = guards.selfTest;
  return (
    <table className="ways">
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.tried}>
            <th scope="row">{tries[row.tried]}</th>
            <td data-state={row.state}>{outcomeOf(row)}</td>
            <td>{reasonOf(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
