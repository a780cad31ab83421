import { retryLater, triesOf } from '../jira/events/retry-later';
import { forgeCopyPorts } from '../jira/forge-copy-ports';
import { forgeCountPorts } from '../jira/forge-count-ports';
import { forgeRepairPorts } from '../jira/forge-repair-ports';
import { forgePortalPorts } from '../jira/forge-portal-ports';
import { onIssue } from './on-issue';

/** Forge's entry for `avi:jira:created:issue` and `avi:jira:updated:issue`. */
export async function issueChanged(event: unknown): Promise<unknown> {
  const done = await onIssue(
    { ...forgeCountPorts, ...forgeCopyPorts, ...forgePortalPorts, ...forgeRepairPorts },
    event,
  );
  return done.ok ? undefined : retryLater(done.failure, triesOf(event));
}
