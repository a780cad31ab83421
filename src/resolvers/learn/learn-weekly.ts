import { ok, type Result } from '../../contract/failure';
import { forgeLearnPorts } from '../../jira/forge-learn-ports';
import type { LearnPorts } from '../../jira/learn-ports';
import { beginRun } from './begin-run';

type Ports = Pick<LearnPorts, 'policies' | 'learnings' | 'turns'>;

/** Begins a run in every covered space that wants one; answers how many. One that cannot begin holds up no other. */
export async function beginWeekly(ports: Ports, now: number): Promise<Result<number>> {
  const covered = await ports.policies.coveredProjects();
  if (!covered.ok) return covered;
  let begun = 0;
  for (const projectId of covered.value) {
    const learning = await ports.learnings.read(projectId);
    if (!learning.ok || learning.value.isWeekly !== true) continue;
    const run = await beginRun(ports, projectId, learning.value, now);
    if (run.ok) begun += 1;
    else console.warn('weekly learning did not begin', projectId, run.failure.code);
  }
  return ok(begun);
}

/** Forge's entry. An error is not tried again; the next week is. */
export async function learnWeekly(): Promise<void> {
  const done = await beginWeekly(forgeLearnPorts, Date.now());
  if (!done.ok) console.warn('weekly learning stopped', done.failure.code);
}
