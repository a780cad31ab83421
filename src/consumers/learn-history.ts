import { ok, type Failure, type Result } from '../contract/failure';
import type { CategoryModel } from '../core/suggest/category/category-model';
import { historyItemOf } from '../core/suggest/category/history-item-of';
import { learn } from '../core/suggest/category/learn';
import { learnQuery } from '../core/suggest/category/learn-query';
import { afterPage, newRun, type Learning, type LearnRun } from '../core/suggest/category/learning';
import type { LearnPorts, LearnTurn } from '../jira/learn-ports';
import type { Outcome } from './look-at-work-item';

/** `time`: milliseconds since 1970; after `deadline` the rest is left to the next turn. */
export type Clock = { time: () => number; deadline: number };

const waits = ({ code }: Failure): boolean => ['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE'].includes(code);

type Current = { turn: LearnTurn; learning: Learning; run: LearnRun };

/** The run as storage holds it now. `null`: it was discarded, or another one took its place. */
async function current({ learnings }: LearnPorts, turn: LearnTurn): Promise<Result<Current | null>> {
  const learning = await learnings.read(turn.projectId);
  if (!learning.ok) return learning;
  const { run } = learning.value;
  return ok(run?.runId === turn.runId ? { turn, learning: learning.value, run } : null);
}

const keep = ({ learnings }: LearnPorts, { turn, learning }: Current, run: LearnRun) =>
  learnings.write(turn.projectId, { ...learning, run });

/** One page more. Where Jira no longer knows the place, reading begins anew. */
async function readPage(ports: LearnPorts, now: Current, time: number): Promise<Result<unknown>> {
  const { turn, run } = now;
  const stored = await ports.policies.read(turn.projectId);
  if (!stored.ok) return stored;
  const site = await ports.siteFacts.read(time);
  if (!site.ok) return site;
  const { policy, issueTypeIds } = stored.value;
  const page = await ports.pages.page(learnQuery(turn.projectId, issueTypeIds), site.value.reportField, run.token);
  if (!page.ok && page.failure.code === 'JIRA_REFUSED' && run.token !== null)
    return keep(ports, now, newRun(run.runId, run.startedAt));
  if (!page.ok) return page;
  const items = page.value.items.flatMap((item) => historyItemOf(item, policy) ?? []);
  const written = await ports.learnings.writePage(run.runId, run.pages, items);
  if (!written.ok) return written;
  const { items: found, next } = page.value;
  return keep(ports, now, afterPage(run, { seen: found.length, kept: items.length, next }));
}

const inUse = (runId: string, learnedAt: number, { items, categories, strong, right }: CategoryModel) => ({
  runId,
  learnedAt,
  items,
  categories: categories.length,
  strong,
  right,
});

/** Only a record that still names this run is changed: a model that nobody names is never read. */
async function finish(ports: LearnPorts, { turn, run }: Current, time: number): Promise<Result<string>> {
  const { learnings } = ports;
  const items = await learnings.readPages(run.runId, run.pages);
  if (!items.ok) return items;
  const model = learn(items.value);
  const written = await learnings.writeModel(turn.projectId, run.runId, model);
  if (!written.ok) return written;
  const now = await current(ports, turn);
  if (!now.ok) return now;
  if (now.value === null) {
    await learnings.removeModel(turn.projectId, run.runId);
    return ok('discarded');
  }
  const before = now.value.learning.model;
  const named = { schemaVersion: 1, model: inUse(run.runId, time, model), run: null } as const;
  const kept = await learnings.write(turn.projectId, named);
  if (!kept.ok) return kept;
  if (before !== null) await learnings.removeModel(turn.projectId, before.runId);
  await learnings.removePages(run.runId, run.pages);
  return ok('learned');
}

async function go(ports: LearnPorts, turn: LearnTurn, { time, deadline }: Clock): Promise<Result<string>> {
  for (;;) {
    const now = await current(ports, turn);
    if (!now.ok) return now;
    if (now.value === null || now.value.run.failure !== null) return ok('gone');
    if (now.value.run.isRead) return finish(ports, now.value, time());
    if (time() >= deadline) {
      const pushed = await ports.turns.push(turn);
      return pushed.ok ? ok('goes-on') : pushed;
    }
    const read = await readPage(ports, now.value, time());
    if (!read.ok) return read;
  }
}

/** Tells the admin why a run ended. */
async function giveUp(ports: LearnPorts, turn: LearnTurn, failure: Failure): Promise<Result<string>> {
  const now = await current(ports, turn);
  if (!now.ok) return now;
  if (now.value === null) return ok('gone');
  await ports.learnings.removePages(turn.runId, now.value.run.pages);
  const kept = await keep(ports, now.value, { ...now.value.run, failure: failure.code });
  return kept.ok ? ok(`failed ${failure.code}`) : kept;
}

/**
 * Reads a space's own work items page by page and learns their categories. The place is kept after every page: a turn that is
 * ended, or delivered twice, goes on where the last one stopped.
 */
export async function learnHistory(ports: LearnPorts, turn: LearnTurn, clock: Clock): Promise<Outcome> {
  const went = await go(ports, turn, clock);
  const ended = went.ok || waits(went.failure) ? went : await giveUp(ports, turn, went.failure);
  return ended.ok ? { settled: ended.value } : { again: ended.failure };
}
