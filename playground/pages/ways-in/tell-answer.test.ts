import { tellAnswer } from './tell-answer';

const refusal = { errorMessages: ['Fill in the report.'], errors: { priority: 'Too high.' } };

test.each<[string, number, unknown, boolean, string[]]>([
  ['one work item', 201, { id: '1', key: 'LEARN-7' }, true, ['Jira made LEARN-7.']],
  ['a change', 204, null, true, ['Jira did it.']],
  ['a lost mail', 200, { made: false }, false, ['The mail is lost. Only the handler’s log says why.']],
  ['a mail', 200, { made: true, key: 'LEARN-7' }, true, ['Jira made LEARN-7.']],
  ['a refusal', 400, refusal, false, ['Jira refused with status 400.', 'Fill in the report.', 'Too high.']],
  ['a page of a proxy', 502, '<html>', false, ['Jira refused with status 502.']],
  ['the app', 200, { appState: 'uninstalled' }, true, ['The app is now: uninstalled.']],
  [
    'an import that stumbled',
    200,
    { issues: [{ key: 'LEARN-7' }], errors: [{ row: 1, ...refusal }] },
    false,
    ['Jira made LEARN-7.', 'Row 2: Fill in the report.', 'Row 2: Too high.'],
  ],
  ['a bulk create that failed', 400, { errorMessages: [], errors: {} }, false, ['Jira refused with status 400.']],
  [
    'a bulk create of which nothing came',
    201,
    { issues: [], errors: [{ failedElementNumber: 0, elementErrors: refusal }] },
    false,
    ['Jira made nothing.', 'Row 1: Fill in the report.', 'Row 1: Too high.'],
  ],
])('%s', (_what, status, body, isGood, sentences) => {
  expect(tellAnswer({ status, body })).toMatchObject({ isGood, sentences });
});
