import type { Failure } from '../../src/contract/failure';
import { admin as words } from '../messages/admin';
import { message } from '../messages/message';

const isForerunner = (detail: string): detail is keyof typeof words.waitsFor => detail in words.waitsFor;

/** A missing forerunner is named; everything else is told by its code. */
const reasonFor = ({ code, detail = '' }: Failure): string =>
  code === 'CONFLICT' && isForerunner(detail) ? words.waitsFor[detail] : words.failures[code];

/** Why something could not be read or done, and what it was about. */
export function FailureText({ failure, before = '' }: { failure: Failure; before?: string }) {
  return (
    <div className="failure">
      <p>{[before, reasonFor(failure)].filter((text) => text !== '').join(' ')}</p>
      {failure.detail !== undefined && (
        <p className="detail">{message(words.results.detail, { detail: failure.detail })}</p>
      )}
    </div>
  );
}
