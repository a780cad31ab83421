import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import type { SpaceRow } from '../../../src/contract/spaces';
import { message } from '../../messages/message';
import { projects as words } from '../../messages/projects';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';

type Props = { space: SpaceRow; onChanged: () => void };

/** Takes every difference of a space back; asked once more, because the people there did not ask for it. */
export function ResetSpace({ space, onChanged }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    const answer = await call('policy/reset', { scope: { projectId: space.id }, note: words.reset.note });
    setBusy(false);
    setAsking(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) onChanged();
  };
  const name = message(words.reset.of, { space: space.name });
  return (
    <>
      {!isAsking && (
        <Button spacing="compact" onClick={() => setAsking(true)} aria-label={name}>
          {words.reset.press}
        </Button>
      )}
      {isAsking && (
        <div className="press" role="group" aria-label={name}>
          <Button appearance="danger" spacing="compact" isLoading={busy} autoFocus onClick={() => void send()}>
            {words.reset.yes}
          </Button>
          <Button spacing="compact" onClick={() => setAsking(false)}>
            {words.reset.no}
          </Button>
        </div>
      )}
      {failure !== null && (
        <div role="alert">
          <FailureText failure={failure} />
        </div>
      )}
    </>
  );
}
