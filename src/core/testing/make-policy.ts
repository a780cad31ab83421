import { learnSupport } from '../policy/packs/learn-support';
import type { Policy } from '../policy/policy';

/** Jira's ids of a site that has the four levels and one priority that the policy does not list, ranked first. */
const sitePriorities: Policy['sitePriorities'] = [
  { id: '10000', name: 'Showstopper', level: null },
  { id: '1', name: 'Blocker', level: 'Blocker' },
  { id: '2', name: 'High', level: 'High' },
  { id: '10001', name: 'Urgent-ish', level: null },
  { id: '3', name: 'Medium', level: 'Medium' },
  { id: '4', name: 'Low', level: 'Low' },
];

/** The built-in pack on a site that has been set up, with these sections instead. */
export const makePolicy = (over: Partial<Policy> = {}): Policy => ({ ...learnSupport, sitePriorities, ...over });
