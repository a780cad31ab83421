import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { BlockerRequest } from '../../core/request/blocker-request';
import type { Ruling } from '../../core/ruling/ruling';
import type { Done } from '../ports';
import type { BlockerRequests, StoredRequest } from '../request-ports';
import { kvsCall } from './kvs-call';
import { rulingAt } from './repair-stores';

/** Both names stand in manifest.yml, and can never be taken away again once deployed. Only entities take conditions. */
const ENTITY = 'blocker-request';
const BY_STATE = 'by-state';
const PAGE = 100;

/** What the index and the condition need stands beside the request. `due` in ISO 8601: an entity's integers have 32 bits. */
const Row = z.object({
  schemaVersion: z.literal(1),
  stamp: z.number(),
  state: z.string(),
  due: z.string(),
  request: BlockerRequest,
});
type Row = z.infer<typeof Row>;

const keyOf = (issueId: string): string => `request:${issueId}`;
const rows = () => kvs.entity<Row>(ENTITY);
const storedFrom = (value: unknown): StoredRequest | null => {
  const { data } = Row.safeParse(value);
  return data === undefined ? null : { request: data.request, stamp: data.stamp };
};

/** What lies there and cannot be read is never taken for nothing: it would be written over. */
async function read(issueId: string): Promise<Result<StoredRequest | null>> {
  const found = await kvsCall(() => rows().get(keyOf(issueId)));
  if (!found.ok) return found;
  if (found.value === undefined) return ok(null);
  const stored = storedFrom(found.value);
  return stored === null ? fail('UNEXPECTED', ENTITY) : ok(stored);
}

/** The code of a condition that is not met is documented nowhere: whatever failed, the row itself tells. */
async function afterFailure(issueId: string, expected: number | null, failed: Result<never>): Promise<Result<never>> {
  const now = await read(issueId);
  return now.ok && (now.value?.stamp ?? null) !== expected ? fail('CONFLICT', 'request') : failed;
}

const unchanged = ({ stamp }: StoredRequest) => new Filter<Row>().and('stamp', FilterConditions.equalTo(stamp));

async function change(row: Row, before: StoredRequest, ruling: Ruling | null | undefined): Promise<Result<void>> {
  const { issueId } = row.request;
  const conditions = unchanged(before);
  const transaction = kvs.transact().set(keyOf(issueId), row, { entityName: ENTITY, conditions });
  if (ruling === null) transaction.delete(rulingAt(issueId));
  if (ruling != null) transaction.set(rulingAt(issueId), ruling);
  return kvsCall(() => transaction.execute());
}

const write: BlockerRequests['write'] = async (request, before, due, ruling) => {
  const stamp = (before?.stamp ?? 0) + 1;
  const row: Row = {
    ...{ schemaVersion: 1, stamp, state: request.outcome, due: new Date(due).toISOString() },
    request,
  };
  const written =
    before === null
      ? await kvsCall(() => rows().set(keyOf(request.issueId), row, { keyPolicy: 'FAIL_IF_EXISTS' }))
      : await change(row, before, ruling);
  if (written.ok) return ok({ request, stamp });
  return afterFailure(request.issueId, before?.stamp ?? null, written);
};

async function remove(before: StoredRequest): Promise<Result<Done>> {
  const { issueId } = before.request;
  const conditions = unchanged(before);
  const gone = await kvsCall(() => kvs.transact().delete(keyOf(issueId), { entityName: ENTITY, conditions }).execute());
  return gone.ok ? ok({}) : afterFailure(issueId, before.stamp, gone);
}

export const kvsRequests: BlockerRequests = {
  read,
  write,
  remove,
  async due(now) {
    const found = await kvsCall(() =>
      rows()
        .query()
        .index(BY_STATE, { partition: ['requested'] })
        .where(WhereConditions.lessThanEqualTo(new Date(now).toISOString()))
        .sort(Sort.ASC)
        .limit(PAGE)
        .getMany(),
    );
    return found.ok ? ok(found.value.results.flatMap(({ value }) => storedFrom(value) ?? [])) : found;
  },
};
