import { ok } from '../../contract/failure';
import type { LearnPorts } from '../../jira/learn-ports';
import type { Handler } from '../handlers';
import { chosenLearning, nowhere, stateOf } from './learn-state';

export const readLearning =
  (ports: LearnPorts): Handler<'learn/read'> =>
  async () => {
    const chosen = await chosenLearning(ports);
    if (!chosen.ok) return chosen;
    return chosen.value === null ? ok(nowhere) : stateOf(ports, chosen.value.projectId, chosen.value.learning);
  };
