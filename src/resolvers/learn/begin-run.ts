import { fail, ok, type Result } from '../../contract/failure';
import { newRun, type Learning, type LearnRun } from '../../core/suggest/category/learning';
import type { LearnPorts } from '../../jira/learn-ports';

/** Forge tries a turn again for a day (async events): a run that is older will never end by itself. */
const LONGEST_RUN = 24 * 3_600_000;
const isAtWork = (run: LearnRun | null, now: number): boolean =>
  run !== null && run.failure === null && now - run.startedAt < LONGEST_RUN;

/** Puts a run into the queue. CONFLICT with `running`: one is at work. */
export async function beginRun(
  { learnings, turns }: Pick<LearnPorts, 'learnings' | 'turns'>,
  projectId: string,
  learning: Learning,
  time: number,
): Promise<Result<Learning>> {
  if (isAtWork(learning.run, time)) return fail('CONFLICT', 'running');
  const begun = { ...learning, run: newRun(`run-${time}`, time) };
  const kept = await learnings.write(projectId, learning, begun);
  if (!kept.ok) return kept;
  const pushed = await turns.push({ projectId, runId: begun.run.runId });
  if (pushed.ok) return ok(begun);
  // Nobody would ever go on with it.
  await learnings.write(projectId, begun, { ...learning, run: null });
  return pushed;
}
