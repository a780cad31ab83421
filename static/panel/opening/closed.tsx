import Button from '@atlaskit/button/new';

import type { Failure } from '../../../src/contract/failure';
import { panel as words } from '../../messages/panel';
import { shared } from '../../messages/shared';
import { plural } from '../../messages/message';
import { Notice } from '../../shared/notice';

type Props = { failure: Failure; draftCount: number; onTryAgain: () => void };

/** Why the form cannot be drawn, what that means, and what to do. */
export function Closed({ failure, draftCount, onTryAgain }: Props) {
  return (
    <div role="alert">
      <Notice tone="warning" title={words.closed.title}>
        <p>{shared.failures[failure.code]}</p>
        <p>{words.closed.dialogWorks}</p>
        {draftCount > 0 && <p>{plural(words.closed.drafts, draftCount)}</p>}
        <div className="buttons">
          <Button spacing="compact" onClick={onTryAgain}>
            {shared.tryAgain}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
