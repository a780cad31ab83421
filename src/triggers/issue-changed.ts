import { retryLater, triesOf } from '../jira/events/retry-later';
import { forgeRepairPorts } from '../jira/forge-repair-ports';
import { onIssue } from './on-issue';

/** Forge's entry for `avi:jira:created:issue` and `avi:jira:updated:issue`. */
export async function issueChanged(event: unknown): Promise<unknown> {
  const done = await onIssue(forgeRepairPorts, event);
  return done.ok ? undefined : retryLater(done.failure, triesOf(event));
}
