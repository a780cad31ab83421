import type { LearnPorts } from '../../jira/learn-ports';
import { countFeedback } from '../feedback/count-feedback';
import { readFeedback } from '../feedback/read-feedback';
import type { ForAdmins, Handlers } from '../handlers';
import { readReports } from '../reports/read-reports';
import { discardLearning } from './discard-learning';
import { readLearning } from './read-learning';
import { setWeekly, startLearning } from './start-learning';

type Learning =
  'learn/weekly' | 'learn/read' | 'learn/start' | 'learn/discard' | 'feedback/count' | 'feedback/read' | 'reports/read';

/** What is learned of earlier work items, and what became of suggestions. Everybody may be counted, only admins may look. */
export const learnHandlers = (ports: LearnPorts, now: () => number, admin: ForAdmins): Pick<Handlers, Learning> => ({
  'learn/read': admin(readLearning(ports)),
  'learn/start': admin(startLearning(ports, now)),
  'learn/weekly': admin(setWeekly(ports)),
  'learn/discard': admin(discardLearning(ports)),
  'feedback/count': countFeedback(ports, now),
  'feedback/read': admin(readFeedback(ports)),
  'reports/read': admin(readReports(ports)),
});
