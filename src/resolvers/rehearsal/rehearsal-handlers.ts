import type { RehearsalPorts } from '../../jira/rehearsal-ports';
import type { ForAdmins, Handlers } from '../handlers';
import { cancelRehearsal, readRehearsal, readResult } from './read-rehearsal';
import { startRehearsal } from './start-rehearsal';

type Rehearsing = `rehearsal/${'read' | 'start' | 'cancel' | 'result'}`;

/** What a policy would have done with the work items that are there. */
export const rehearsalHandlers = (
  ports: RehearsalPorts,
  now: () => number,
  admin: ForAdmins,
): Pick<Handlers, Rehearsing> => ({
  'rehearsal/read': admin(readRehearsal(ports)),
  'rehearsal/start': admin(startRehearsal(ports, now)),
  'rehearsal/cancel': admin(cancelRehearsal(ports)),
  'rehearsal/result': admin(readResult(ports)),
});
