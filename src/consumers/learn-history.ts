import { ok, type Result } from '../contract/failure';
import type { CategoryModel } from '../core/suggest/category/category-model';
import { historyItemOf } from '../core/suggest/category/history-item-of';
import { learnAndTry, type Learned } from '../core/suggest/category/learn';
import { learnQuery } from '../core/suggest/category/learn-query';
import { afterPage, newRun, type Learning, type LearnRun } from '../core/suggest/category/learning';
import type { LearnPorts, LearnTurn } from '../jira/learn-ports';
import type { Outcome } from './look-at-work-item';
import { pageByPage, type Clock } from './page-by-page';

type Current = { turn: LearnTurn; learning: Learning; run: LearnRun };

/** The run as storage holds it now. `null`: it ended, was discarded, or another one took its place. */
async function current({ learnings }: LearnPorts, turn: LearnTurn): Promise<Result<Current | null>> {
  const learning = await learnings.read(turn.projectId);
  if (!learning.ok) return learning;
  const { run } = learning.value;
  const isOurs = run?.runId === turn.runId && run.failure === null;
  return ok(isOurs ? { turn, learning: learning.value, run } : null);
}

const keep = ({ learnings }: LearnPorts, { turn, learning }: Current, run: LearnRun) =>
  learnings.write(turn.projectId, learning, { ...learning, run });

async function readPage(ports: LearnPorts, now: Current, time: number): Promise<Result<unknown>> {
  const { turn, run } = now;
  const stored = await ports.policies.read(turn.projectId);
  if (!stored.ok) return stored;
  const site = await ports.siteFacts.read(time);
  if (!site.ok) return site;
  const { policy, issueTypeIds } = stored.value;
  const page = await ports.pages.page(learnQuery(turn.projectId, issueTypeIds), site.value.reportField, run.token);
  if (!page.ok) return page;
  const items = page.value.items.flatMap((item) => historyItemOf(item, policy) ?? []);
  const written = await ports.learnings.writePage(run.runId, run.pages, items);
  if (!written.ok) return written;
  const { items: found, next } = page.value;
  return keep(ports, now, afterPage(run, { seen: found.length, kept: items.length, next }));
}

const leastOf = (margins: CategoryModel['margins']): number | null =>
  margins.reduce((least, margin) => (least === null || (margin !== null && margin < least) ? margin : least), null);

const inUse = (runId: string, learnedAt: number, { model, table }: Learned) => ({
  runId,
  learnedAt,
  items: model.items,
  categories: model.categories.length,
  strong: leastOf(model.margins),
  right: model.right,
  bytes: JSON.stringify(model).length,
  table,
});

/** Only a record that still names this run is changed: a model that nobody names is never read. */
async function finish(ports: LearnPorts, { turn, run }: Current, time: number): Promise<Result<string>> {
  const { learnings } = ports;
  const items = await learnings.readPages(run.runId, run.pages);
  if (!items.ok) return items;
  const learned = learnAndTry(items.value);
  const written = await learnings.writeModel(turn.projectId, run.runId, learned.model);
  if (!written.ok) return written;
  const now = await current(ports, turn);
  if (!now.ok) return now;
  if (now.value === null) {
    await learnings.removeModel(turn.projectId, run.runId);
    return ok('discarded');
  }
  const before = now.value.learning.model;
  const named = { ...now.value.learning, model: inUse(run.runId, time, learned), run: null };
  const kept = await learnings.write(turn.projectId, now.value.learning, named);
  if (!kept.ok) return kept;
  if (before !== null) await learnings.removeModel(turn.projectId, before.runId);
  await learnings.removePages(run.runId, run.pages);
  return ok('learned');
}

/** Reads a space's own work items page by page and learns their categories. */
export const learnHistory = (ports: LearnPorts, turn: LearnTurn, clock: Clock): Promise<Outcome> =>
  pageByPage<Current>(
    {
      current: () => current(ports, turn),
      isRead: ({ run }) => run.isRead,
      readPage: (now) => readPage(ports, now, clock.time()),
      beginAnew: (now) => (now.run.token === null ? null : keep(ports, now, newRun(now.run.runId, now.run.startedAt))),
      finish: (now) => finish(ports, now, clock.time()),
      pushAgain: () => ports.turns.push(turn),
      giveUp: async (now, { code }) => {
        await ports.learnings.removePages(turn.runId, now.run.pages);
        return keep(ports, now, { ...now.run, failure: code });
      },
    },
    clock,
  );
