import { ok, type Result } from '../contract/failure';
import { afterItem } from '../core/rehearse/rehearsal-sum';
import {
  afterPageOf,
  lineOf,
  MOST_RESULTS,
  newRehearsal,
  resultOf,
  type RehearsalRun,
  type Rehearsals,
} from '../core/rehearse/rehearsal';
import { learnQuery } from '../core/suggest/category/learn-query';
import type { RehearsalPorts, RehearsalTurn } from '../jira/rehearsal-ports';
import type { Outcome } from './look-at-work-item';
import { pageByPage, type Clock } from './page-by-page';

type Current = { all: Rehearsals; run: RehearsalRun };
type Ports = Pick<RehearsalPorts, 'policies' | 'siteFacts' | 'pages' | 'rehearsals' | 'turns'>;

/** A run that was stopped is taken out of the record, wherever the stop came in between. */
async function current({ rehearsals }: Ports, { projectId, runId }: RehearsalTurn): Promise<Result<Current | null>> {
  const all = await rehearsals.read(projectId);
  if (!all.ok) return all;
  const { run } = all.value;
  if (run?.runId !== runId || run.failure !== null) return ok(null);
  const stopped = await rehearsals.isStopped(runId);
  if (!stopped.ok) return stopped;
  if (!stopped.value) return ok({ all: all.value, run });
  const ended = await rehearsals.write(projectId, all.value, { ...all.value, run: null });
  return ended.ok ? ok(null) : ended;
}

const keep = ({ rehearsals }: Ports, { projectId }: RehearsalTurn, { all }: Current, run: RehearsalRun) =>
  rehearsals.write(projectId, all, { ...all, run });

async function readPage(ports: Ports, turn: RehearsalTurn, now: Current, time: number): Promise<Result<unknown>> {
  const { run } = now;
  const [stored, site, frozen] = await Promise.all([
    ports.policies.read(turn.projectId),
    ports.siteFacts.read(time),
    ports.rehearsals.frozen(run.runId),
  ]);
  if (!stored.ok) return stored;
  if (!site.ok) return site;
  if (!frozen.ok) return frozen;
  const page = await ports.pages.page(learnQuery(turn.projectId, stored.value.issueTypeIds), site.value, run.token);
  if (!page.ok) return page;
  const items = page.value.items.slice(0, run.last - run.seen);
  const by = { ...frozen.value, appId: site.value.appId, now: run.startedAt };
  const sum = items.reduce((before, item) => afterItem(before, item, by), run.sum);
  return keep(ports, turn, now, afterPageOf(run, { read: items.length, next: page.value.next, sum }));
}

/** The result first, then the line that names it: a result that no line names is never shown, and lapses. */
async function finish({ rehearsals }: Ports, turn: RehearsalTurn, now: Current, time: number): Promise<Result<string>> {
  const { projectId, runId } = turn;
  const result = resultOf(now.run, time);
  const kept = await rehearsals.keepResult(projectId, result);
  if (!kept.ok) return kept;
  const lines = [lineOf(result), ...now.all.lines.filter((line) => line.runId !== runId)];
  const next = { ...now.all, run: null, lines: lines.slice(0, MOST_RESULTS) };
  const named = await rehearsals.write(projectId, now.all, next);
  if (!named.ok) return named;
  for (const line of lines.slice(MOST_RESULTS)) await rehearsals.removeResult(projectId, line.runId);
  await rehearsals.thaw(runId);
  return ok('rehearsed');
}

/** A place that Jira no longer knows: everything is counted anew. */
const beginAnew = (ports: Ports, turn: RehearsalTurn, now: Current) =>
  now.run.token === null ? null : keep(ports, turn, now, newRehearsal(now.run, now.run));

/**
 * Judges a space's newest work items page by page. Counts and place are kept in one write, so that a page that is read twice
 * counts once.
 */
export const rehearsePolicy = (ports: Ports, turn: RehearsalTurn, clock: Clock): Promise<Outcome> =>
  pageByPage<Current>(
    {
      current: () => current(ports, turn),
      isRead: ({ run }) => run.isRead,
      readPage: (now) => readPage(ports, turn, now, clock.time()),
      beginAnew: (now) => beginAnew(ports, turn, now),
      finish: (now) => finish(ports, turn, now, clock.time()),
      pushAgain: () => ports.turns.push(turn),
      giveUp: (now, { code }) => keep(ports, turn, now, { ...now.run, failure: code }),
    },
    clock,
  );
