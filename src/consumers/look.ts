import * as z from 'zod/mini';

import { retryLater, triesOf } from '../jira/events/retry-later';
import { forgeRepairPorts } from '../jira/forge-repair-ports';
import { lookAtWorkItem } from './look-at-work-item';

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));
const LookEvent = z.object({ body: z.object({ issueId: JiraId, projectId: JiraId }) });

/** Forge's entry for the queue `looks`. An event that cannot be read would fail for ever: it is dropped, and said. */
export async function look(event: unknown): Promise<unknown> {
  const parsed = LookEvent.safeParse(event);
  if (!parsed.success) {
    console.error('unreadable look', parsed.error.issues[0]?.path.join('.'));
    return undefined;
  }
  const outcome = await lookAtWorkItem(forgeRepairPorts, parsed.data.body, Date.now());
  return 'again' in outcome ? retryLater(outcome.again, triesOf(event)) : undefined;
}
