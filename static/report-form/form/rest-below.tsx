import Button from '@atlaskit/button/new';

import { shared } from '../../messages/shared';
import { Notice } from '../../shared/notice';
import { usePanel } from './panel-context';
import type { RestProps } from './rest';

/** What stands below the boxes: nothing yet, the rest of the form, or that it did not come and how to ask again. */
export function RestBelow(props: RestProps) {
  const { rest, words } = usePanel();
  if (rest.state === 'coming') return null;
  if (rest.state === 'there') return <rest.module.Rest {...props} />;
  return (
    <div role="alert">
      <Notice tone="warning" title={words.restMissing}>
        <div className="buttons">
          <Button spacing="compact" onClick={rest.tryAgain}>
            {shared.tryAgain}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
