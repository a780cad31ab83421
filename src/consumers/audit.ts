import * as z from 'zod/mini';

import { AuditEntry } from '../core/audit/audit-entry';
import { retryLater, triesOf } from '../jira/events/retry-later';
import { forgeCountPorts } from '../jira/forge-count-ports';
import { addAndCount } from './add-and-count';

const AuditEvent = z.object({ body: AuditEntry });

/** Forge's entry for the queue `audit`: delivered twice, an entry is written once. */
export async function audit(event: unknown): Promise<unknown> {
  const parsed = AuditEvent.safeParse(event);
  if (!parsed.success) {
    console.error('unreadable audit entry', parsed.error.issues[0]?.path.join('.'));
    return undefined;
  }
  const added = await addAndCount(forgeCountPorts, parsed.data.body, Date.now());
  return added.ok ? undefined : retryLater(added.failure, triesOf(event));
}
