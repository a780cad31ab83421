import type { Policy } from '../policy';
import { answersInstead, environments } from './service-desk-handoff/advice';
import { categories, kinds } from './service-desk-handoff/categories';
import { doubts, filler, notOnlyALink } from './service-desk-handoff/filler';
import { german } from './service-desk-handoff/german';
import { checklist, items } from './service-desk-handoff/items';
import { parts, required } from './service-desk-handoff/parts';
import { blockingKinds, levels, notBlocking, rubric } from './service-desk-handoff/priorities';
import { contacts, routes } from './service-desk-handoff/routes';

/** For a service desk that hands a fault to the next line. All of it is a proposal. */
export const serviceDeskHandoff: Policy = {
  schemaVersion: 1,
  id: 'service-desk-handoff',
  name: 'Service desk handoff',
  description: 'For a service desk that hands on a fault: what the next line would otherwise ask the caller again.',
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
