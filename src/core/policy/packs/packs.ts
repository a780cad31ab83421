import type { Policy } from '../policy';
import { incidentEscalation } from './incident-escalation';
import { learnSupport } from './learn-support';
import { serviceDeskHandoff } from './service-desk-handoff';
import { softwareBug } from './software-bug';

/** Every built-in policy, in the order in which set-up offers them. */
export const packs: readonly Policy[] = [learnSupport, softwareBug, incidentEscalation, serviceDeskHandoff];

/** Where nobody chose: the command line without `--policy`. */
export const firstPack: Policy = learnSupport;
