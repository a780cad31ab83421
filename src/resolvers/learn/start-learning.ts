import { fail, type Result } from '../../contract/failure';
import type { LearnState } from '../../contract/learn';
import type { LearnPorts } from '../../jira/learn-ports';
import { againOnConflict } from '../again-on-conflict';
import type { Handler } from '../handlers';
import { beginRun } from './begin-run';
import { chosenLearning, stateOf } from './learn-state';

export const startLearning =
  (ports: LearnPorts, now: () => number): Handler<'learn/start'> =>
  async () => {
    const chosen = await chosenLearning(ports);
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return fail('CONFLICT', 'choice');
    const { projectId, learning } = chosen.value;
    const begun = await beginRun(ports, projectId, learning, now());
    return begun.ok ? stateOf(ports, projectId, begun.value) : begun;
  };

async function keepWeekly(ports: LearnPorts, on: boolean): Promise<Result<LearnState>> {
  const chosen = await chosenLearning(ports);
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return fail('CONFLICT', 'choice');
  const { projectId, learning } = chosen.value;
  const changed = { ...learning, isWeekly: on };
  const kept = await ports.learnings.write(projectId, learning, changed);
  return kept.ok ? stateOf(ports, projectId, changed) : kept;
}

export const setWeekly =
  (ports: LearnPorts): Handler<'learn/weekly'> =>
  ({ on }) =>
    againOnConflict(() => keepWeekly(ports, on));
