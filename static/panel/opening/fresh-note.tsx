import Button from '@atlaskit/button/new';

import { panel as words } from '../../messages/panel';
import { shared } from '../../messages/shared';
import { Notice } from '../../shared/notice';
import type { Shown } from './use-fresh';

type Props = Pick<Shown, 'areChanged' | 'failure' | 'askAgain'>;

/** What is to be said of the rules of a form that was drawn before they were asked for; below the form, so that nothing moves. */
export function FreshNote({ areChanged, failure, askAgain }: Props) {
  return (
    <div role="status">
      {areChanged && (
        <Notice tone="info">
          <p>{words.rules.changed}</p>
        </Notice>
      )}
      {failure !== null && (
        <Notice tone="warning" title={words.rules.fromBefore}>
          <p>{shared.failures[failure.code]}</p>
          <div className="buttons">
            <Button spacing="compact" onClick={askAgain}>
              {shared.tryAgain}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
