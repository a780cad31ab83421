import { kvs, Sort, WhereConditions } from '@forge/kvs';

import { ok } from '../../contract/failure';
import { AuditEntry } from '../../core/audit/audit-entry';
import type { AuditLog } from '../repair-ports';
import { kvsCall } from './kvs-call';

/** Both names stand in manifest.yml, and can never be taken away again once deployed. */
const ENTITY = 'audit';
const BY_PROJECT = 'by-project';
const PAGE = 100;
const YEAR = { value: 365, unit: 'DAYS' } as const;

/** The first telling counts: a sweep that sees the same thing every hour moves nothing. See claim-store on the code. */
const add: AuditLog['add'] = async (entry) => {
  const entity = kvs.entity<AuditEntry>(ENTITY);
  const written = await kvsCall(() => entity.set(entry.key, entry, { keyPolicy: 'FAIL_IF_EXISTS', ttl: YEAR }));
  if (written.ok) return ok({});
  const there = await kvsCall(() => entity.get(entry.key));
  return there.ok && there.value !== undefined ? ok({}) : written;
};

const page: AuditLog['page'] = async (projectId, { from, to }, cursor) => {
  const query = kvs
    .entity<AuditEntry>(ENTITY)
    .query()
    .index(BY_PROJECT, { partition: [projectId] })
    .where(WhereConditions.between(from, to))
    .sort(Sort.DESC)
    .limit(PAGE);
  const found = await kvsCall(() => (cursor === null ? query : query.cursor(cursor)).getMany());
  if (!found.ok) return found;
  const entries = found.value.results.flatMap(({ value }) => AuditEntry.safeParse(value).data ?? []);
  return ok({ entries, cursor: found.value.nextCursor ?? null });
};

export const kvsAuditLog: AuditLog = { add, page };
