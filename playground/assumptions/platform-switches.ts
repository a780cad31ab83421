import type { Switch } from './switch';

/** How Forge and Jira's gateway answer the app. */
export const platformSwitches = {
  missingScope: {
    says: 'A call without its scope is answered with 403',
    forUs: '403',
    againstUs: '401',
    likely: 'forUs',
    because: 'documented as forbidden; real sites were seen to answer 401 with "scope does not match"',
  },
  keyExists: {
    says: 'FAIL_IF_EXISTS on a key that exists is answered with 409',
    forUs: '409',
    againstUs: '400',
    likely: 'forUs',
    because: 'the policy is documented, its answer is not',
  },
  conditionNotMet: {
    says: 'A transaction whose condition is not met is answered with 409',
    forUs: '409',
    againstUs: '400',
    likely: 'forUs',
    because: 'conditions are documented, their answer is not',
  },
  expiredValues: {
    says: 'A stored value whose time is over is gone at once',
    forUs: 'gone',
    againstUs: 'readable',
    likely: 'forUs',
    because: 'documented: it may still be read for up to 48 hours',
  },
  searchIndex: {
    says: 'A search finds what was written a moment ago',
    forUs: 'at-once',
    againstUs: 'late',
    likely: 'forUs',
    because: 'documented: eventually consistent, without a figure',
  },
  invokeError: {
    says: 'A failed call of a function begins with "There was an error invoking the function"',
    forUs: 'usual',
    againstUs: 'other',
    likely: 'forUs',
    because: 'read in messages that people posted',
  },
} as const satisfies Record<string, Switch>;
