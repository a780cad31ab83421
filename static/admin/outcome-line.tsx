import { admin as words } from '../messages/admin';
import { FailureText } from './failure-text';
import { useSetupContext } from './setup-context';
import type { Press } from './setup-page';

/** What came of the last press, in the place where it was pressed; announced once. */
export function OutcomeLine({ press }: { press: Press }) {
  const { busy, outcome } = useSetupContext();
  const mine = outcome?.press === press ? outcome : null;
  return (
    <div role="status">
      {busy === press && <p>{words.working}</p>}
      {mine?.kind === 'done' && <p className="good">{words.results.done}</p>}
      {mine !== null && mine.kind !== 'done' && (
        <FailureText failure={mine.failure} before={words.results[mine.kind]} />
      )}
    </div>
  );
}
