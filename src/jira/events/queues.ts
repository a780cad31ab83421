import { Queue, RateLimitError, type PushEvent } from '@forge/events';

import { fail, ok, type Result } from '../../contract/failure';
import type { FilingQueue } from '../count-ports';
import type { Following } from '../follow-ports';
import type { LearnQueue } from '../learn-ports';
import type { Done } from '../ports';
import type { RehearsalQueue } from '../rehearsal-ports';
import type { AuditQueue, CopyQueue, LookQueue } from '../repair-ports';

/** The most that one push carries (Forge, limits of async events). */
const MOST_EVENTS = 50;

const inChunks = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / MOST_EVENTS) }, (_, n) =>
    rows.slice(n * MOST_EVENTS, (n + 1) * MOST_EVENTS),
  );

async function push(key: string, events: readonly PushEvent[]): Promise<Result<Done>> {
  const queue = new Queue({ key });
  try {
    for (const chunk of inChunks(events)) await queue.push(chunk);
    return ok({});
  } catch (error) {
    return fail('STORAGE_UNAVAILABLE', error instanceof RateLimitError ? `queue ${key} 429` : `queue ${key}`);
  }
}

/** One at a time for each work item: two looks at once could both put back and both comment. */
export const lookQueue: LookQueue = {
  push: (looks) =>
    push(
      'looks',
      looks.map((look) => ({ body: { ...look }, concurrency: { key: `look-${look.issueId}`, limit: 1 } })),
    ),
};

export const auditQueue: AuditQueue = {
  push: (entries) =>
    push(
      'audit',
      entries.map((entry) => ({ body: { ...entry } })),
    ),
};

/** One turn at a time for each space: two at once would read the same pages twice. */
export const learnQueue: LearnQueue = {
  push: (turn) => push('learn', [{ body: { ...turn }, concurrency: { key: `learn-${turn.projectId}`, limit: 1 } }]),
};

/** The same for a rehearsal. */
export const rehearsalQueue: RehearsalQueue = {
  push: (turn) =>
    push('rehearse', [{ body: { ...turn }, concurrency: { key: `rehearse-${turn.projectId}`, limit: 1 } }]),
};

/** Its own queue, so that a storm of creates holds up no repair. */
export const filingQueue: FilingQueue = {
  push: (look) => push('filings', [{ body: { ...look }, concurrency: { key: `filing-${look.issueId}`, limit: 1 } }]),
};

/** One turn at a time for each space: its revisions are counted one by one. */
export const followQueue: Pick<Following, 'push'> = {
  push: (turns) =>
    push(
      'follow',
      turns.map((turn) => ({ body: { ...turn }, concurrency: { key: `follow-${turn.projectId ?? 'all'}`, limit: 1 } })),
    ),
};

/** Two at once would both read the work item of before. */
export const copyQueue: CopyQueue = {
  push: (looks) =>
    push(
      'copies',
      looks.map((look) => ({ body: { ...look }, concurrency: { key: `copy-${look.issueId}`, limit: 1 } })),
    ),
};
