import type { Policy } from '../policy';
import { answersInstead, environments } from './incident-escalation/advice';
import { categories, kinds } from './incident-escalation/categories';
import { doubts, filler, notOnlyALink } from './incident-escalation/filler';
import { german } from './incident-escalation/german';
import { checklist, items } from './incident-escalation/items';
import { parts, required } from './incident-escalation/parts';
import { blockingKinds, levels, notBlocking, rubric } from './incident-escalation/priorities';
import { contacts, routes } from './incident-escalation/routes';

/** For people on call who hand a live incident to engineers. Severity comes from impact and urgency. All of it is a proposal. */
export const incidentEscalation: Policy = {
  schemaVersion: 1,
  id: 'incident-escalation',
  name: 'Incident escalation',
  description:
    'For people on call who escalate a live incident: severity by impact and urgency, and what was done so far.',
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
