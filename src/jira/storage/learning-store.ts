import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { CategoryModel } from '../../core/suggest/category/category-model';
import { Learning, nothingLearned } from '../../core/suggest/category/learning';
import type { LearningStore } from '../learn-ports';
import type { Done } from '../ports';
import { exchangeRecord } from './exchange-record';
import { readRecord, removeRecord, writeRecord } from './kvs-record';

/** Texts of people are kept no longer than a run may take. */
const DAY = { value: 1, unit: 'DAYS' } as const;
const learningAt = (projectId: string) => `learning:${projectId}`;
const modelAt = (projectId: string, runId: string) => `model:${projectId}:${runId}`;
const pageAt = (runId: string, page: number) => `learn-page:${runId}:${page}`;

const Page = z.object({
  schemaVersion: z.literal(1),
  items: z.array(
    z.object({
      ...{ summary: z.string(), description: z.string(), category: z.string(), created: z.number() },
      id: z.optional(z.string()),
    }),
  ),
});

const upTo = (pages: number): number[] => Array.from({ length: pages }, (_, page) => page);

const readPages: LearningStore['readPages'] = async (runId, pages) => {
  const read = await Promise.all(upTo(pages).map((page) => readRecord(Page, pageAt(runId, page))));
  const failed = read.find((page) => !page.ok);
  if (failed !== undefined) return failed;
  const found = read.flatMap((page) => (page.ok && page.value !== null ? [page.value.items] : []));
  return found.length === pages ? ok(found.flat()) : fail('NOT_FOUND', 'pages');
};

const removePages: LearningStore['removePages'] = async (runId, pages) => {
  const removed: Result<Done>[] = await Promise.all(upTo(pages).map((page) => removeRecord(pageAt(runId, page))));
  return removed.find((one) => !one.ok) ?? ok({});
};

export const kvsLearnings: LearningStore = {
  async read(projectId) {
    const stored = await readRecord(Learning, learningAt(projectId));
    return stored.ok ? ok(stored.value ?? nothingLearned) : stored;
  },
  write: (projectId, before, after) =>
    exchangeRecord(learningAt(projectId), (stored) => Learning.safeParse(stored).data ?? nothingLearned, {
      before,
      after,
    }),
  // Unconditional: models and pages are named by their run, and a run has one writer.
  readModel: (projectId, runId) => readRecord(CategoryModel, modelAt(projectId, runId)),
  writeModel: (projectId, runId, model) => writeRecord(modelAt(projectId, runId), model),
  removeModel: (projectId, runId) => removeRecord(modelAt(projectId, runId)),
  writePage: (runId, page, items) => writeRecord(pageAt(runId, page), { schemaVersion: 1, items }, DAY),
  readPages,
  removePages,
};
