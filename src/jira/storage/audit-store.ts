import { kvs, Sort, WhereConditions } from '@forge/kvs';

import { ok } from '../../contract/failure';
import { AuditEntry } from '../../core/audit/audit-entry';
import type { AuditLog } from '../repair-ports';
import { kvsCall } from './kvs-call';

/** Both names stand in manifest.yml, and can never be taken away again once deployed. */
const ENTITY = 'audit';
const BY_PROJECT = 'by-project';
const BY_ISSUE = 'by-issue';
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

type Rows = { results: { value: unknown }[]; nextCursor?: string | undefined };

async function pageOf(ask: () => Promise<Rows>): ReturnType<AuditLog['page']> {
  const found = await kvsCall(ask);
  if (!found.ok) return found;
  const entries = found.value.results.flatMap(({ value }) => AuditEntry.safeParse(value).data ?? []);
  return ok({ entries, cursor: found.value.nextCursor ?? null });
}

const page: AuditLog['page'] = (projectId, { from, to }, cursor) => {
  const query = kvs
    .entity<AuditEntry>(ENTITY)
    .query()
    .index(BY_PROJECT, { partition: [projectId] })
    .where(WhereConditions.between(from, to))
    .sort(Sort.DESC)
    .limit(PAGE);
  return pageOf(() => (cursor === null ? query : query.cursor(cursor)).getMany());
};

const ofIssue: AuditLog['ofIssue'] = (issueId, cursor) => {
  const query = kvs
    .entity<AuditEntry>(ENTITY)
    .query()
    .index(BY_ISSUE, { partition: [issueId] })
    .sort(Sort.DESC)
    .limit(PAGE);
  return pageOf(() => (cursor === null ? query : query.cursor(cursor)).getMany());
};

export const kvsAuditLog: AuditLog = { add, page, ofIssue };
