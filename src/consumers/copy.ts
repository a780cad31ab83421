import * as z from 'zod/mini';

import type { FailureCode } from '../contract/failure';
import { retryLater, triesOf } from '../jira/events/retry-later';
import { forgeCopyPorts } from '../jira/forge-copy-ports';
import { copyReport } from '../jira/copy-report';

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));
const CopyEvent = z.object({ body: z.object({ issueId: JiraId, projectId: JiraId }) });
const PASSING: readonly FailureCode[] = ['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE'];

/** Forge's entry for the queue `copies`. The report itself is in its field: a copy that Jira refuses is said, and not tried for ever. */
export async function copy(event: unknown): Promise<unknown> {
  const parsed = CopyEvent.safeParse(event);
  if (!parsed.success) {
    console.error('unreadable copy', parsed.error.issues[0]?.path.join('.'));
    return undefined;
  }
  const copied = await copyReport(forgeCopyPorts, parsed.data.body, Date.now());
  if (copied.ok) return undefined;
  if (PASSING.includes(copied.failure.code)) return retryLater(copied.failure, triesOf(event));
  console.error('no readable copy', parsed.data.body.issueId, copied.failure.code);
  return undefined;
}
