import { fail } from '../../contract/failure';
import type { LearnPorts } from '../../jira/learn-ports';
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

export const setWeekly =
  (ports: LearnPorts): Handler<'learn/weekly'> =>
  async ({ on }) => {
    const chosen = await chosenLearning(ports);
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return fail('CONFLICT', 'choice');
    const { projectId, learning } = chosen.value;
    const changed = { ...learning, isWeekly: on };
    const kept = await ports.learnings.write(projectId, changed);
    return kept.ok ? stateOf(ports, projectId, changed) : kept;
  };
