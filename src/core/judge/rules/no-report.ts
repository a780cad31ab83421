import type { Rule } from '../rule';
import { say } from '../sentences/say';

export const noReport: Rule = {
  id: 'no-report',
  check: (draft, policy) =>
    draft.report === null ? [{ target: 'report', message: say(policy.language, 'no-report.missing', {}) }] : [],
};
