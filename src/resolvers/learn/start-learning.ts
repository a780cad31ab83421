import { fail, ok } from '../../contract/failure';
import { newRun, type LearnRun } from '../../core/suggest/category/learning';
import type { LearnPorts } from '../../jira/learn-ports';
import type { Handler } from '../handlers';
import { chosenLearning, stateOf } from './learn-state';

/** Forge tries a turn again for a day (async events): a run that is older will never end by itself. */
const LONGEST_RUN = 24 * 3_600_000;
const isAtWork = (run: LearnRun | null, now: number): boolean =>
  run !== null && run.failure === null && now - run.startedAt < LONGEST_RUN;

export const startLearning =
  (ports: LearnPorts, now: () => number): Handler<'learn/start'> =>
  async () => {
    const chosen = await chosenLearning(ports);
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return fail('CONFLICT', 'choice');
    const { projectId, learning } = chosen.value;
    const time = now();
    if (isAtWork(learning.run, time)) return fail('CONFLICT', 'running');
    const begun = { ...learning, run: newRun(`run-${time}`, time) };
    const kept = await ports.learnings.write(projectId, begun);
    if (!kept.ok) return kept;
    const pushed = await ports.turns.push({ projectId, runId: begun.run.runId });
    if (!pushed.ok) {
      // Nobody would ever go on with it.
      await ports.learnings.write(projectId, { ...learning, run: null });
      return pushed;
    }
    return ok(stateOf(projectId, begun));
  };
