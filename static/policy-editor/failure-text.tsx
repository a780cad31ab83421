import type { Failure } from '../../src/contract/failure';
import { shared } from '../messages/shared';

/** Why something could not be read or done, and what it was about. */
export function FailureText({ failure, before = '' }: { failure: Failure; before?: string }) {
  return (
    <div className="failure">
      <p>{[before, shared.failures[failure.code]].filter((text) => text !== '').join(' ')}</p>
      {failure.detail !== undefined && <p className="detail">{failure.detail}</p>}
    </div>
  );
}
