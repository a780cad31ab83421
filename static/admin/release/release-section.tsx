import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Failure, Result } from '../../../src/contract/failure';
import { guards } from '../../messages/guards';
import { message } from '../../messages/message';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { GuardSection } from '../guards/guard-section';
import { useReading } from '../guards/use-reading';
import { CopiesFirst } from './copies-first';

type Release = Output<'release/read'>;

/** Every gate of the site, the press back after a release, and the assistant before an uninstall. */
export function ReleaseSection() {
  const reading = useReading('release/read');
  return (
    <GuardSection id="release" texts={guards.release} reading={reading}>
      {reading.value !== null && <Releases key={JSON.stringify(reading.value)} read={reading.value} />}
    </GuardSection>
  );
}

function Releases({ read }: { read: Release }) {
  const [release, setRelease] = useState(read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const press = async (ask: () => Promise<Result<Release>>): Promise<void> => {
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    if (answer.ok) setRelease(answer.value);
    setFailure(answer.ok ? (answer.value.halted ?? null) : answer.failure);
  };
  return (
    <>
      <Standing release={release} />
      {release.released !== null && (
        <div className="press">
          <Button isLoading={busy} onClick={() => void press(() => call('release/reattach', {}))}>
            {guards.release.reattach}
          </Button>
        </div>
      )}
      <CopiesFirst isBusy={busy} />
      <Leave busy={busy} onLeave={() => void press(() => call('release/leave', { confirmed: true }))} />
      <div role="status">{failure !== null && <FailureText failure={failure} before={guards.release.halted} />}</div>
    </>
  );
}

function Standing({ release: { gates, strict, formScripts, released } }: { release: Release }) {
  const words = guards.release;
  return (
    <ul className="facts">
      {gates.map(({ workflow, onCreate, later }) => (
        <li key={workflow}>{message(onCreate ? words.gate : words.laterOnly, { workflow, later })}</li>
      ))}
      {gates.length === 0 && <li>{words.noGate}</li>}
      {strict.length > 0 && <li>{message(words.strict, { names: strict.join(', ') })}</li>}
      {formScripts > 0 && <li>{message(words.formScripts, { count: formScripts })}</li>}
      {released !== null && <li>{message(words.released, { names: released.workflows.join(', ') })}</li>}
    </ul>
  );
}

function Leave({ busy, onLeave }: { busy: boolean; onLeave: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const words = guards.release;
  const leave = (): void => {
    setAsking(false);
    onLeave();
  };
  if (!isAsking) {
    return (
      <div className="press">
        <Button isDisabled={busy} onClick={() => setAsking(true)}>
          {words.leave}
        </Button>
      </div>
    );
  }
  return (
    <div className="press" role="group" aria-label={words.sure}>
      <p>
        <strong>{words.sure}</strong> {words.will}
      </p>
      <Button appearance="danger" autoFocus onClick={leave}>
        {words.confirm}
      </Button>
      <Button onClick={() => setAsking(false)}>{words.keep}</Button>
    </div>
  );
}
