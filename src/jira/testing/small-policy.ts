import type { Policy } from '../../core/policy/policy';
import { ordinaryBites } from '../../core/testing/ordinary-bites';
import type { StoredPolicy } from '../stored-policy';

/** A legal policy with two levels and nothing else, for what only passes a policy on. */
export const smallPolicy = (over: Partial<Policy> = {}): Policy => ({
  schemaVersion: 1,
  id: 'small',
  name: 'Small',
  description: 'A policy for tests',
  revision: 1,
  language: 'en',
  levels: [
    { id: 'Blocker', title: 'Blocker', guarded: true },
    { id: 'High', title: 'High', guarded: false },
    { id: 'Low', title: 'Low', guarded: false },
  ],
  sitePriorities: [],
  routes: [],
  categories: [],
  kinds: [],
  parts: [],
  required: [],
  items: [],
  checklist: [],
  blockingKinds: [],
  notBlocking: [],
  plan: null,
  environments: null,
  answersInstead: [],
  rubric: [],
  filler: { phrases: [], templates: [] },
  doubts: { pairs: [], steps: [] },
  words: {},
  notOnlyALink: { parts: [], words: [] },
  rules: ordinaryBites,
  contacts: {},
  gate: { whenUnreadable: 'closed', strict: false },
  ...over,
});

export const makeStored = (over: Partial<StoredPolicy> = {}): StoredPolicy => ({
  schemaVersion: 1,
  projectId: '10000',
  issueTypeIds: ['1', '2'],
  policy: smallPolicy(),
  ...over,
});
