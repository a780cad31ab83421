import { useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/failure';
import { guards } from '../../messages/guards';
import { message } from '../../messages/message';
import { call } from '../../shared/call';
import { GuardSection } from './guard-section';
import { OnOff } from './on-off';
import { useReading } from './use-reading';

type Later = Output<'later-gates/read'>;

/** The gate behind Create: what it would change is listed before it is switched on, and the same is undone. */
export function LaterSection() {
  const reading = useReading('later-gates/read');
  return (
    <GuardSection id="later" texts={guards.later} reading={reading}>
      {reading.value !== null && <LaterGates key={JSON.stringify(reading.value)} read={reading.value} />}
    </GuardSection>
  );
}

function LaterGates({ read }: { read: Later }) {
  const [later, setLater] = useState(read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const words = guards.later;
  const set = async (on: boolean): Promise<void> => {
    setBusy(true);
    const answer = await call('later-gates/set', { on });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setLater(answer.value);
  };
  if (later.space === null) return <p className="waits">{words.noSpace}</p>;
  if (later.state === 'none') return <p className="good">{words.none}</p>;
  return (
    <>
      <ul className="facts">
        {later.transitions.map((row) => (
          <li key={`${row.workflow} ${row.name}`}>
            {message(words.row, {
              workflow: row.workflow,
              name: row.name,
              attached: words.attached[row.attached],
            })}
            {row.lacksReport === true && <span className="note"> {words.lacksReport}</span>}
          </li>
        ))}
      </ul>
      <OnOff texts={words} on={later.state !== 'on'} off={later.state !== 'off'} set={set} state={{ busy, failure }} />
    </>
  );
}
