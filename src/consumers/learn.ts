import { forgeLearnPorts } from '../jira/forge-learn-ports';
import { learnHistory } from './learn-history';
import { runTurn } from './run-turn';

/** Forge's entry for the queue `learn`. */
export const learnTurn = (event: unknown): Promise<unknown> =>
  runTurn('learning', event, (turn, clock) => learnHistory(forgeLearnPorts, turn, clock));
