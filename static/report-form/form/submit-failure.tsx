import Button from '@atlaskit/button/new';

import { shared } from '../../messages/shared';
import { Notice } from '../../shared/notice';
import { usePanel } from './panel-context';

/** The dialog did not take the report: it is still here, and can be handed over again. */
export function SubmitFailure({ onTryAgain }: { onTryAgain: () => void }) {
  const { words } = usePanel();
  return (
    <div role="alert">
      <Notice tone="danger" title={words.saving.failed}>
        <div className="buttons">
          <Button spacing="compact" onClick={onTryAgain}>
            {shared.tryAgain}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
