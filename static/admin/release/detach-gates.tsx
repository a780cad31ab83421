import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { admin as words } from '../../messages/admin';
import { focusOn } from '../focus-on';
import { OutcomeLine } from '../outcome-line';
import { useSetupContext } from '../setup-context';

/** The way out. It stands on what Jira holds, so it is there whatever the steps say. */
export function DetachGates() {
  const { busy, run } = useSetupContext();
  const [isAsking, setAsking] = useState(false);
  const leave = (): void => {
    setAsking(false);
    focusOn('detach-title');
  };
  const detach = (): void => {
    leave();
    void run('detach', 'setup/detach-gates', { confirmed: true });
  };
  return (
    <section className="step way-out" aria-labelledby="detach-title">
      <h2 id="detach-title" tabIndex={-1}>
        {words.detach.title}
      </h2>
      <p className="changes">{words.detach.means}</p>
      {!isAsking && (
        <div className="press">
          <Button isDisabled={busy !== null} isLoading={busy === 'detach'} onClick={() => setAsking(true)}>
            {words.detach.ask}
          </Button>
        </div>
      )}
      {isAsking && (
        <div className="press" role="group" aria-label={words.detach.sure}>
          <p>
            <strong>{words.detach.sure}</strong>
          </p>
          <Button appearance="danger" autoFocus onClick={detach}>
            {words.detach.confirm}
          </Button>
          <Button onClick={leave}>{words.detach.keep}</Button>
        </div>
      )}
      <OutcomeLine press="detach" />
    </section>
  );
}
