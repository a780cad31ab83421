import Button from '@atlaskit/button/new';

import { leaving as words } from '../../messages/leaving';
import { message } from '../../messages/message';
import { FailureText } from '../failure-text';
import { useCopies, type CopyRun } from './use-copies';

/** The first step before an uninstall: what people wrote goes where it outlives the app. */
export function CopiesFirst({ isBusy }: { isBusy: boolean }) {
  const run = useCopies();
  return (
    <div className="copies-first">
      <p>{words.means}</p>
      <div className="press">
        <Button isDisabled={isBusy} isLoading={run.isRunning} onClick={run.start}>
          {labelOf(run)}
        </Button>
        {run.isRunning && <Button onClick={run.stop}>{words.stop}</Button>}
      </div>
      <div role="status">
        {run.copies !== null && <p>{message(run.copies.isDone ? words.done : words.soFar, countsOf(run.copies))}</p>}
        {run.copies !== null && run.copies.failed > 0 && <p>{message(words.failed, { failed: run.copies.failed })}</p>}
        {run.failure !== null && <FailureText failure={run.failure} before={words.halted} />}
      </div>
    </div>
  );
}

const countsOf = ({ seen, written }: NonNullable<CopyRun['copies']>) => ({ seen, written });

const labelOf = ({ copies, failure }: CopyRun): string => {
  if (failure !== null || copies?.isDone === false) return words.goOn;
  return words.write;
};
