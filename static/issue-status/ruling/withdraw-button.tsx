import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { ruling as words } from '../../messages/ruling';
import type { RulingDesk } from './use-ruling';

/** Asks once before it withdraws: the priority may be put back right after. */
export function WithdrawButton({ desk: { busy, withdraw, forget } }: { desk: RulingDesk }) {
  const [isAsking, setAsking] = useState(false);
  const ask = (): void => {
    forget();
    setAsking(true);
  };
  if (!isAsking)
    return (
      <div className="press">
        <Button spacing="compact" isLoading={busy} onClick={ask}>
          {words.withdraw}
        </Button>
      </div>
    );
  const confirm = (): void => {
    setAsking(false);
    void withdraw();
  };
  return (
    <div className="press" role="group" aria-label={words.sure}>
      <p>{words.sure}</p>
      <Button spacing="compact" appearance="danger" autoFocus onClick={confirm}>
        {words.confirm}
      </Button>
      <Button spacing="compact" onClick={() => setAsking(false)}>
        {words.keep}
      </Button>
    </div>
  );
}
