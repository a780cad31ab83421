import * as z from 'zod/mini';

import { retryLater, triesOf } from '../jira/events/retry-later';
import { forgeCountPorts } from '../jira/forge-count-ports';
import { countFiling } from './count-filing';

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));
const FilingEvent = z.object({ body: z.object({ issueId: JiraId, projectId: JiraId }) });

/** Forge's entry for the queue `filings`. An event that cannot be read would fail for ever: it is dropped, and said. */
export async function filing(event: unknown): Promise<unknown> {
  const parsed = FilingEvent.safeParse(event);
  if (!parsed.success) {
    console.error('unreadable filing', parsed.error.issues[0]?.path.join('.'));
    return undefined;
  }
  const outcome = await countFiling(forgeCountPorts, parsed.data.body, Date.now());
  return 'again' in outcome ? retryLater(outcome.again, triesOf(event)) : undefined;
}
