import type { Policy } from '../policy';
import { answersInstead } from './software-bug/answers';
import { categories, kinds } from './software-bug/categories';
import { environments } from './software-bug/environments';
import { doubts, filler, notOnlyALink } from './software-bug/filler';
import { german } from './software-bug/german';
import { checklist, items } from './software-bug/items';
import { parts, required } from './software-bug/parts';
import { blockingKinds, levels, notBlocking, rubric } from './software-bug/priorities';
import { contacts, routes } from './software-bug/routes';

/** A starting point for any team that builds software. All of it is a proposal: no row is marked as one. */
export const softwareBug: Policy = {
  schemaVersion: 1,
  id: 'software-bug',
  name: 'Software bugs',
  description: 'For any team that builds software: steps, what should happen, what happens, system and environment.',
  revision: 1,
  language: 'en',
  levels,
  sitePriorities: [],
  routes,
  categories,
  kinds,
  parts,
  required,
  items,
  checklist,
  blockingKinds,
  notBlocking,
  plan: null,
  environments,
  answersInstead,
  rubric,
  words: {},
  filler,
  doubts,
  notOnlyALink,
  rules: {
    'required-part': 'block',
    substance: 'block',
    'unlisted-priority': 'block',
    'no-report': 'warn',
    'chat-link-only': 'block',
    'pre-escalation-item': 'block',
    'not-a-jira-issue': 'block',
    'blocker-checklist': 'block',
    'blocker-not-blocking': 'block',
    'unsupported-environment': 'warn',
    'answer-instead': 'info',
  },
  contacts,
  translations: { de: german },
  gate: { whenUnreadable: 'closed', strict: false },
};
