import * as z from 'zod/mini';

import { retryLater, triesOf } from '../jira/events/retry-later';
import { forgeLearnPorts } from '../jira/forge-learn-ports';
import { learnHistory } from './learn-history';

/** Forge stops a turn after `timeoutSeconds` of manifest.yml (300); learning itself takes seconds. */
const SECONDS = 200;
const LearnEvent = z.object({
  body: z.object({
    projectId: z.string().check(z.regex(/^\d{1,18}$/)),
    runId: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  }),
});

/** Forge's entry for the queue `learn`. An event that cannot be read would fail for ever: it is dropped, and said. */
export async function learnTurn(event: unknown): Promise<unknown> {
  const parsed = LearnEvent.safeParse(event);
  if (!parsed.success) {
    console.error('unreadable learn turn', parsed.error.issues[0]?.path.join('.'));
    return undefined;
  }
  const clock = { time: Date.now, deadline: Date.now() + SECONDS * 1_000 };
  const outcome = await learnHistory(forgeLearnPorts, parsed.data.body, clock);
  return 'again' in outcome ? retryLater(outcome.again, triesOf(event)) : undefined;
}
