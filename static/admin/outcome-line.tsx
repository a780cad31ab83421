import type { Failure } from '../../src/contract/failure';
import { admin as words } from '../messages/en';
import { message } from '../messages/message';
import { useSetupContext } from './setup-context';
import type { Press } from './setup-page';

const isForerunner = (detail: string): detail is keyof typeof words.waitsFor => detail in words.waitsFor;

/** A missing forerunner is named; everything else is told by its code. */
const reasonFor = ({ code, detail = '' }: Failure): string =>
  code === 'CONFLICT' && isForerunner(detail) ? words.waitsFor[detail] : words.failures[code];

/** What came of the last press, in the place where it was pressed; announced once. */
export function OutcomeLine({ press }: { press: Press }) {
  const { busy, outcome } = useSetupContext();
  const mine = outcome?.press === press ? outcome : null;
  return (
    <div role="status" className="outcome">
      {busy === press && <p>{words.working}</p>}
      {mine?.kind === 'done' && <p className="good">{words.results.done}</p>}
      {mine !== null && mine.kind !== 'done' && (
        <div className="bad">
          <p>
            {words.results[mine.kind]} {reasonFor(mine.failure)}
          </p>
          {mine.failure.detail !== undefined && (
            <p className="detail">{message(words.results.detail, { detail: mine.failure.detail })}</p>
          )}
        </div>
      )}
    </div>
  );
}
