import { forgeRehearsalPorts } from '../jira/forge-rehearsal-ports';
import { rehearsePolicy } from './rehearse-policy';
import { runTurn } from './run-turn';

/** Forge's entry for the queue `rehearse`. */
export const rehearseTurn = (event: unknown): Promise<unknown> =>
  runTurn('rehearsal', event, (turn, clock) => rehearsePolicy(forgeRehearsalPorts, turn, clock));
