import { kvs, WhereConditions } from '@forge/kvs';
import * as z from 'zod/mini';

import { ok, type Result } from '../../contract/failure';
import { Projections } from '../../contract/projections';
import type { PolicyOverride } from '../../core/policy/revisions/effective-policy';
import { followQueue } from '../events/queues';
import type { Following, SpaceLine } from '../follow-ports';
import type { StoredPolicy } from '../stored-policy';
import { kvsCall } from './kvs-call';
import { readRecord, writeRecord } from './kvs-record';

const SPACES = 'space:';
/** The most that one storage query answers (Forge KVS limits). */
const PAGE = 100;
const Line = z.object({
  schemaVersion: z.literal(1),
  projectId: z.string(),
  since: z.nullable(z.number()),
  revision: z.number(),
  site: z.nullable(z.number()),
  differs: z.array(z.string()),
  portal: z.optional(z.string()),
});
const at = (projectId: string): string => `projections:${projectId}`;

export const kvsFollowing: Following = {
  push: followQueue.push,
  read: (projectId) => readRecord(Projections, at(projectId)),
  // Unconditional: a note of what Jira holds. An older one that comes last says "behind" at worst, and the daily check looks again.
  write: (projectId, projections) => writeRecord(at(projectId), projections),
};

export const lineKey = (projectId: string): string => SPACES + projectId;

/** Written with the settings: a list of spaces reads these, a few hundred bytes each, and not the policies. */
export const lineBeside = (space: StoredPolicy, override: PolicyOverride | null) => ({
  key: lineKey(space.projectId),
  value: {
    schemaVersion: 1,
    projectId: space.projectId,
    since: space.since ?? null,
    revision: space.policy.revision,
    site: space.site ?? null,
    differs: Object.keys(override?.sections ?? {}),
    ...(space.policy.portal === undefined ? {} : { portal: space.policy.portal.number }),
  } satisfies z.infer<typeof Line>,
});

/** One that cannot be read is left out: its settings say more. */
export async function kvsSpaceLines(): Promise<Result<SpaceLine[]>> {
  const lines: SpaceLine[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(SPACES)).limit(PAGE);
    const page = await kvsCall(() => (cursor === undefined ? query : query.cursor(cursor)).getMany<unknown>());
    if (!page.ok) return page;
    lines.push(...page.value.results.flatMap(({ value }) => Line.safeParse(value).data ?? []));
    cursor = page.value.nextCursor;
  } while (cursor !== undefined);
  return ok(lines);
}
