import { kvs, WhereConditions } from '@forge/kvs';

import { ok } from '../../contract/failure';
import { afterFeedback, noTallies, Tallies } from '../../core/suggest/category/feedback';
import type { FeedbackStore } from '../learn-ports';
import { kvsCall } from './kvs-call';
import { readRecord, writeRecord } from './kvs-record';

/** As long as an audit entry: a policy's revision is old by then. */
const YEAR = { value: 365, unit: 'DAYS' } as const;
const MOST_REVISIONS = 100;
const under = (projectId: string) => `feedback:${projectId}:`;
/** Padded, so that revisions stand in their order. */
const at = (projectId: string, revision: number) => `${under(projectId)}${String(revision).padStart(7, '0')}`;

/**
 * Forge's storage has no counter and no condition on a plain value: two people in the same instant can cost one count, never more.
 * The caller holds a claim while it counts, so that this is rare.
 */
export const kvsFeedback: FeedbackStore = {
  async count(projectId, revision, category, kind) {
    const stored = await readRecord(Tallies, at(projectId, revision));
    if (!stored.ok) return stored;
    return writeRecord(at(projectId, revision), afterFeedback(stored.value ?? noTallies, category, kind), YEAR);
  },
  async read(projectId) {
    const query = kvs
      .query()
      .where('key', WhereConditions.beginsWith(under(projectId)))
      .limit(MOST_REVISIONS);
    const found = await kvsCall(() => query.getMany<unknown>());
    if (!found.ok) return found;
    const rows = found.value.results.flatMap(({ key, value }) => {
      const tallies = Tallies.safeParse(value).data;
      const revision = Number(key.slice(under(projectId).length));
      return tallies === undefined ? [] : [{ revision, categories: tallies.categories }];
    });
    return ok(rows.toSorted((one, other) => other.revision - one.revision));
  },
};
