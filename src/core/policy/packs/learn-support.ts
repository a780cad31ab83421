import type { Policy } from '../policy';
import { answersInstead } from './learn-support/answers';
import { categories, kinds } from './learn-support/categories';
import { checklist } from './learn-support/checklist';
import { environments } from './learn-support/environments';
import { doubts, filler, notOnlyALink } from './learn-support/filler';
import { german } from './learn-support/german';
import { items } from './learn-support/items';
import { parts, required } from './learn-support/parts';
import { blockingKinds, levels, notBlocking, rubric } from './learn-support/priorities';
import { contacts, routes } from './learn-support/routes';
import { words } from './learn-support/words';

/** The process of a support team for an online learning platform, as data. Rows marked `ours` are proposals to confirm. */
export const learnSupport: Policy = {
  schemaVersion: 1,
  id: 'learn-support',
  name: 'Learn support',
  description: 'For coaches who help students of an online learning platform and escalate what they cannot solve.',
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
  /** Exactly these batches pay; every other one is free. */
  plan: {
    part: 'batch',
    paid: ['js-cert-000', 'ruby-cert-000', 'html-000', 'v-000', 'wdf-000'],
    filler: [
      'unknown',
      'unknown batch',
      'not known',
      'n/a',
      'none',
      'no batch',
      'not given',
      'not stated',
      'missing',
      'did not say',
      'will ask',
      'batch',
      '?',
    ],
  },
  environments,
  answersInstead,
  rubric,
  words,
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
