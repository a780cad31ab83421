import { kvs, WhereConditions } from '@forge/kvs';

import { fail, ok, type Result } from '../../contract/failure';
import type { StrictChanges } from '../ports';
import { StrictChange } from '../strict-change';
import { exchangeRecord } from './exchange-record';
import { kvsCall } from './kvs-call';

const PREFIX = 'strict:';
/** The most that one storage query answers (Forge KVS limits). */
const PAGE = 100;

async function projects(): Promise<Result<string[]>> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(PREFIX)).limit(PAGE);
    const page = await kvsCall(() => (cursor === undefined ? query : query.cursor(cursor)).getMany<unknown>());
    if (!page.ok) return page;
    ids.push(...page.value.results.map(({ key }) => key.slice(PREFIX.length)));
    cursor = page.value.nextCursor;
  } while (cursor !== undefined);
  return ok(ids);
}

export const kvsStrictChanges: StrictChanges = {
  async read(projectId) {
    const stored = await kvsCall(() => kvs.get<unknown>(PREFIX + projectId));
    if (!stored.ok) return stored;
    if (stored.value === undefined) return ok(null);
    const parsed = StrictChange.safeParse(stored.value);
    return parsed.success ? ok(parsed.data) : fail('POLICY_UNREADABLE', 'strict mode');
  },
  write: (projectId, before, after) =>
    exchangeRecord(PREFIX + projectId, (stored) => StrictChange.safeParse(stored).data ?? null, { before, after }),
  projects,
};
