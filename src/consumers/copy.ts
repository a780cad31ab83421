import * as z from 'zod/mini';

import type { Failure, FailureCode, Result } from '../contract/failure';
import { retryLater, triesOf } from '../jira/events/retry-later';
import { forgeCopyPorts } from '../jira/forge-copy-ports';
import { forgeMarkPorts } from '../jira/forge-mark-ports';
import { followWorkItem } from './follow-work-item';

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));
const CopyEvent = z.object({ body: z.object({ issueId: JiraId, projectId: JiraId }) });
const PASSING: readonly FailureCode[] = ['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE'];

const failureIn = (result: Result<unknown>): Failure | null => (result.ok ? null : result.failure);

/**
 * Forge's entry for the queue `copies`. The report itself is in its field: a copy or a mark that Jira refuses is said, and not tried
 * for ever. Both are written only where they differ, so that a second try does what is left.
 */
export async function copy(event: unknown): Promise<unknown> {
  const parsed = CopyEvent.safeParse(event);
  if (!parsed.success) {
    console.error('unreadable copy', parsed.error.issues[0]?.path.join('.'));
    return undefined;
  }
  const done = await followWorkItem({ ...forgeCopyPorts, ...forgeMarkPorts }, parsed.data.body, Date.now());
  const said = { 'no readable copy': failureIn(done.copy), 'no search mark': failureIn(done.mark) };
  for (const [what, failure] of Object.entries(said)) {
    if (failure === null) continue;
    if (PASSING.includes(failure.code)) return retryLater(failure, triesOf(event));
    console.error(what, parsed.data.body.issueId, failure.code);
  }
  return undefined;
}
