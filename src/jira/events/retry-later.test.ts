import { retryLater, triesOf } from './retry-later';

test.each([
  ['as Jira says', { code: 'JIRA_UNAVAILABLE', retryAfter: 7.2 }, 0, 8],
  ['never longer than Forge takes', { code: 'JIRA_UNAVAILABLE', retryAfter: 3_600 }, 0, 900],
  ['soon where nobody says', { code: 'JIRA_UNAVAILABLE' }, 0, 5],
  ['later with every try', { code: 'STORAGE_UNAVAILABLE' }, 3, 135],
  ['and not for ever longer', { code: 'STORAGE_UNAVAILABLE' }, 50, 900],
] as const)('it is tried again %s', (_name, failure, tries, seconds) => {
  expect(retryLater(failure, tries)).toMatchObject({ retryOptions: { retryAfter: seconds } });
});

test.each([
  ['a first delivery', {}, 0],
  ['a third one', { retryContext: { retryCount: 2 } }, 2],
  ['something else', 'event', 0],
])('%s is counted', (_name, event, tries) => {
  expect(triesOf(event)).toBe(tries);
});
