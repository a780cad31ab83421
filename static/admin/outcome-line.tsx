import { admin as words } from '../messages/admin';
import { message } from '../messages/message';
import { FailureText } from './failure-text';
import { useSetupContext } from './setup-context';
import type { Press } from './setup-page';

/** What came of the last press, in the place where it was pressed; announced once. */
export function OutcomeLine({ press }: { press: Press }) {
  const { busy, outcome, progress } = useSetupContext();
  const mine = outcome?.press === press ? outcome : null;
  return (
    <div role="status">
      {busy === press && <p>{words.working}</p>}
      {busy === press && progress !== undefined && (
        <div className="progress">
          <progress value={progress.done} max={progress.all} aria-hidden="true" />
          <p>{message(words.parts, progress)}</p>
        </div>
      )}
      {mine?.kind === 'done' && <p className="good">{words.results.done}</p>}
      {mine?.kind === 'done' && mine.stayed !== undefined && (
        <p className="waits">{message(words.stop.stayed, { names: mine.stayed.join(', ') })}</p>
      )}
      {mine !== null && mine.kind !== 'done' && (
        <FailureText failure={mine.failure} before={words.results[mine.kind]} />
      )}
    </div>
  );
}
