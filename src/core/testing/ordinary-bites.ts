import type { Policy } from '../policy/policy';

/** How hard each rule bites in the small policies of tests: as in the packs, unless a test says otherwise. */
export const ordinaryBites: Policy['rules'] = {
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
};
