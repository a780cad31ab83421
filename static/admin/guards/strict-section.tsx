import { useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/failure';
import { guards } from '../../messages/guards';
import { message } from '../../messages/message';
import { call } from '../../shared/call';
import { GuardSection } from './guard-section';
import { OnOff } from './on-off';
import { useReading } from './use-reading';

type Strict = Output<'strict/read'>;

/** Strict mode: what it would change is listed before it is switched on, and exactly that is undone. */
export function StrictSection() {
  const reading = useReading('strict/read');
  return (
    <GuardSection id="strict" texts={guards.strict} reading={reading}>
      {reading.value !== null && <StrictMode key={JSON.stringify(reading.value)} read={reading.value} />}
    </GuardSection>
  );
}

function StrictMode({ read }: { read: Strict }) {
  const words = guards.strict;
  const [strict, setStrict] = useState(read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const set = async (on: boolean): Promise<void> => {
    setBusy(true);
    const answer = await call('strict/set', { on });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setStrict(answer.value);
  };
  if (strict.space === null) return <p className="waits">{words.noSpace}</p>;
  const { state, hindrance } = strict;
  const maySwitchOn = state !== 'on' && hindrance === null;
  return (
    <>
      <p>
        <strong>{words.states[state]}</strong>
      </p>
      {state !== 'on' && hindrance !== null && (
        <p className="waits">{message(words.hindrances[hindrance.why], { names: hindrance.names.join(', ') })}</p>
      )}
      <StrictChanges strict={strict} />
      <OnOff texts={words} on={maySwitchOn} off={state !== 'off'} set={set} state={{ busy, failure }} />
    </>
  );
}

function StrictChanges({ strict: { state, screens, workflows } }: { strict: Strict }) {
  const words = guards.strict;
  const isOff = state === 'off';
  return (
    <ul className="facts">
      {screens.map(({ name, uses, hasPriority }) => (
        <li key={`screen ${name}`}>
          {message(hasPriority ? (isOff ? words.willTakeOff : words.isThere) : words.isOff, { name })}
          {uses.includes('view') && <span className="note"> {words.alsoView}</span>}
        </li>
      ))}
      {workflows.map(({ name, attached }) => (
        <li key={`workflow ${name}`}>{message(isOff ? words.willAdd : words.transitions[attached], { name })}</li>
      ))}
    </ul>
  );
}
