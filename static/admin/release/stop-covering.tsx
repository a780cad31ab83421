import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { admin as words } from '../../messages/admin';
import { message } from '../../messages/message';
import { focusOn } from '../focus-on';
import { OutcomeLine } from '../outcome-line';
import { useSetupContext } from '../setup-context';

/** One space is given up, also one that Jira no longer has; all others stay as they are. */
export function StopCovering() {
  const { choice } = useSetupContext().state;
  const projectId = choice.project?.id ?? choice.gone ?? null;
  const space = choice.project?.name ?? choice.gone ?? '';
  return (
    <section className="step way-out" aria-labelledby="stop-title">
      <h2 id="stop-title" tabIndex={-1}>
        {words.stop.title}
      </h2>
      <p className="changes">{words.stop.means}</p>
      {projectId === null ? (
        <p className="waits">{words.stop.noSpace}</p>
      ) : (
        <Stop space={space} projectId={projectId} />
      )}
      <OutcomeLine press="stop" />
    </section>
  );
}

function Stop({ space, projectId }: { space: string; projectId: string }) {
  const { busy, run } = useSetupContext();
  const [isAsking, setAsking] = useState(false);
  const leave = (): void => {
    setAsking(false);
    focusOn('stop-title');
  };
  const stop = (): void => {
    leave();
    void run('stop', 'setup/stop', { projectId, confirmed: true });
  };
  if (!isAsking)
    return (
      <div className="press">
        <Button isDisabled={busy !== null} isLoading={busy === 'stop'} onClick={() => setAsking(true)}>
          {message(words.stop.ask, { space })}
        </Button>
      </div>
    );
  const sure = message(words.stop.sure, { space });
  return (
    <div className="press" role="group" aria-label={sure}>
      <p>
        <strong>{sure}</strong>
      </p>
      <Button appearance="danger" autoFocus onClick={stop}>
        {words.stop.confirm}
      </Button>
      <Button onClick={leave}>{words.stop.keep}</Button>
    </div>
  );
}
