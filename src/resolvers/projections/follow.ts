import * as z from 'zod/mini';

import type { Failure } from '../../contract/failure';
import { retryLater, triesOf } from '../../jira/events/retry-later';
import { partsAsApp } from '../parts-as-app';
import { followSite } from './follow-site';

const FollowEvent = z.object({
  body: z.object({
    projectId: z.nullable(z.string().check(z.regex(/^\d{1,18}$/))),
    by: z.nullable(z.string().check(z.maxLength(128))),
  }),
});

/** What waiting can mend; the rest is for an admin, to whom the health check tells it. */
const PASSING: readonly Failure['code'][] = ['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE', 'CONFLICT'];
const MOST_TRIES = 8;

/** Forge's entry for the queue `follow`. An event that cannot be read would fail for ever: it is dropped, and said. */
export async function follow(event: unknown): Promise<unknown> {
  const parsed = FollowEvent.safeParse(event);
  if (!parsed.success) {
    console.error('unreadable turn to follow', parsed.error.issues[0]?.path.join('.'));
    return undefined;
  }
  const failure = await followSite(partsAsApp, parsed.data.body);
  if (failure === null) return undefined;
  console.warn('does not follow yet', parsed.data.body.projectId ?? 'all', failure.code);
  const isWorthIt = PASSING.includes(failure.code) && triesOf(event) < MOST_TRIES;
  return isWorthIt ? retryLater(failure, triesOf(event)) : undefined;
}
