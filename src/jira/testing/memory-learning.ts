import { fail, ok } from '../../contract/failure';
import { dayOf, sumByDay, type DayCounts } from '../../core/feedback/counters';
import { CategoryModel } from '../../core/suggest/category/category-model';
import type { HistoryItem } from '../../core/suggest/category/history';
import { Learning, nothingLearned } from '../../core/suggest/category/learning';
import type { CounterStore, LearningStore } from '../learn-ports';

/** Keeps what it is given as JSON, as storage does. */
export function memoryLearnings(rows = new Map<string, string>()): LearningStore {
  const keep = (key: string, value: unknown) => {
    rows.set(key, JSON.stringify(value));
    return Promise.resolve(ok({}));
  };
  const drop = (key: string) => {
    rows.delete(key);
    return Promise.resolve(ok({}));
  };
  const at = (key: string): unknown => JSON.parse(rows.get(key) ?? 'null');
  return {
    read: async (projectId) => ok(Learning.safeParse(at(projectId)).data ?? nothingLearned),
    async write(projectId, before, after) {
      const now = Learning.safeParse(at(projectId)).data ?? nothingLearned;
      if (JSON.stringify(now) !== JSON.stringify(Learning.parse(before))) return fail('CONFLICT', 'stored');
      return after === null ? drop(projectId) : keep(projectId, after);
    },
    readModel: async (projectId, runId) => ok(CategoryModel.safeParse(at(`${projectId}:${runId}`)).data ?? null),
    writeModel: (projectId, runId, model) => keep(`${projectId}:${runId}`, model),
    removeModel: (projectId, runId) => drop(`${projectId}:${runId}`),
    writePage: (runId, page, items) => keep(`${runId}#${page}`, items),
    async readPages(runId, pages) {
      const found = Array.from({ length: pages }, (_, page) => at(`${runId}#${page}`) as HistoryItem[] | null);
      return found.includes(null) ? fail('NOT_FOUND', 'pages') : ok(found.flatMap((items) => items ?? []));
    },
    async removePages(runId, pages) {
      for (let page = 0; page < pages; page += 1) rows.delete(`${runId}#${page}`);
      return ok({});
    },
  };
}

export function memoryCounters(): CounterStore {
  const rows = new Map<string, DayCounts[]>();
  return {
    async add(projectId, { now, revision }, counts) {
      rows.set(projectId, [...(rows.get(projectId) ?? []), { day: dayOf(now), revision, counts }]);
      return ok({});
    },
    read: async (projectId, { from, to }) =>
      ok(sumByDay((rows.get(projectId) ?? []).filter(({ day }) => day >= from && day <= to))),
  };
}
