import * as z from 'zod/mini';

import { retryLater, triesOf } from '../jira/events/retry-later';
import type { Outcome } from './look-at-work-item';
import type { Clock } from './page-by-page';

/** Forge stops a turn after `timeoutSeconds` of manifest.yml (300); what comes after the last page takes seconds. */
const SECONDS = 200;
const TurnEvent = z.object({
  body: z.object({
    projectId: z.string().check(z.regex(/^\d{1,18}$/)),
    runId: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  }),
});
type Turn = z.infer<typeof TurnEvent>['body'];

/** One turn of a run through pages. An event that cannot be read would fail for ever: it is dropped, and said. */
export async function runTurn(
  name: string,
  event: unknown,
  run: (turn: Turn, clock: Clock) => Promise<Outcome>,
): Promise<unknown> {
  const parsed = TurnEvent.safeParse(event);
  if (!parsed.success) {
    console.error('unreadable turn', name, parsed.error.issues[0]?.path.join('.'));
    return undefined;
  }
  const outcome = await run(parsed.data.body, { time: Date.now, deadline: Date.now() + SECONDS * 1_000 });
  return 'again' in outcome ? retryLater(outcome.again, triesOf(event)) : undefined;
}
