import { ok, type Failure, type Result } from '../contract/failure';
import type { Outcome } from './look-at-work-item';

/** `time`: milliseconds since 1970; after `deadline` the rest is left to the next turn. */
export type Clock = { time: () => number; deadline: number };

/**
 * A long run through pages of a search. Everything that it knows is in storage, so that a turn that was ended, or is delivered
 * twice, goes on where the last one stopped.
 */
export type PagedRun<R> = {
  /** The run as storage holds it now; null: it was ended, discarded, or another one took its place. */
  current(): Promise<Result<R | null>>;
  isRead(run: R): boolean;
  /** Reads one page more, and keeps what it held and the place in one write. */
  readPage(run: R): Promise<Result<unknown>>;
  /** Jira no longer knows the place: reading begins anew. Null: it was at the beginning. */
  beginAnew(run: R): Promise<Result<unknown>> | null;
  /** Answers what became of it. */
  finish(run: R): Promise<Result<string>>;
  /** Puts the run into the queue again. */
  pushAgain(): Promise<Result<unknown>>;
  /** Tells the admin why it ended. */
  giveUp(run: R, failure: Failure): Promise<Result<unknown>>;
};

const waits = ({ code }: Failure): boolean => ['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE', 'CONFLICT'].includes(code);

async function onePage<R>(job: PagedRun<R>, run: R): Promise<Result<unknown>> {
  const read = await job.readPage(run);
  if (read.ok || read.failure.code !== 'JIRA_REFUSED') return read;
  return (await job.beginAnew(run)) ?? read;
}

async function go<R>(job: PagedRun<R>, { time, deadline }: Clock): Promise<Result<string>> {
  for (;;) {
    const now = await job.current();
    if (!now.ok) return now;
    if (now.value === null) return ok('gone');
    if (job.isRead(now.value)) return job.finish(now.value);
    if (time() >= deadline) {
      const pushed = await job.pushAgain();
      return pushed.ok ? ok('goes-on') : pushed;
    }
    const read = await onePage(job, now.value);
    // Somebody changed the record meanwhile, and what this page counted was not kept: the next round goes on from what is there.
    if (!read.ok && read.failure.code !== 'CONFLICT') return read;
  }
}

async function giveUp<R>(job: PagedRun<R>, failure: Failure): Promise<Result<string>> {
  const now = await job.current();
  if (!now.ok) return now;
  if (now.value === null) return ok('gone');
  const told = await job.giveUp(now.value, failure);
  return told.ok ? ok(`failed ${failure.code}`) : told;
}

/** Goes on with a run until its end or the clock's; a Jira or a storage that is down is waited for. */
export async function pageByPage<R>(job: PagedRun<R>, clock: Clock): Promise<Outcome> {
  const went = await go(job, clock);
  const ended = went.ok || waits(went.failure) ? went : await giveUp(job, went.failure);
  return ended.ok ? { settled: ended.value } : { again: ended.failure };
}
