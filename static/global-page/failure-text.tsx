import type { Failure } from '../../src/contract/failure';
import { shared } from '../messages/shared';
import { Notice } from '../shared/notice';

/** What did not work, in words that say what to do. */
export const FailureText = ({ failure: { code } }: { failure: Failure }) => (
  <div role="alert">
    <Notice tone="warning" title={shared.failures[code]} />
  </div>
);
