import { makePolicy } from '../testing/make-policy';
import { completeReport } from '../testing/make-report';
import { namedPerson } from './named-person';
import { samePersonQuery } from './same-person-query';

const policy = makePolicy();
const asked = (who: string, over: object = {}) => samePersonQuery({ projectId: '10201', key: 'LEARN-7', who, ...over });

test('the account comes first, then the mail address, and filler is nobody', () => {
  expect(namedPerson(completeReport(), policy)).toBe('octo-student');
  const byMail = { githubUsername: 'n/a', email: 'octo@example.org' };
  expect(namedPerson(completeReport({ answers: byMail }), policy)).toBe('octo@example.org');
  expect(namedPerson(completeReport({ answers: { githubUsername: '' } }), policy)).toBeNull();
});

test('other work items of the space that name them, newest first', () => {
  expect(asked('octo-student')).toBe(
    'project = 10201 AND key != "LEARN-7" AND text ~ "\\"octo-student\\"" ORDER BY created DESC',
  );
});

test.each([
  ['quotes and brackets', 'octo" OR project != "X', 'octoORprojectX'],
  ['a backslash', 'octo\\"', 'octo'],
  ['wild cards', 'octo*~?', 'octo'],
])('%s of a hostile name mean nothing to the search', (_what, who, name) => {
  expect(asked(who)).toContain(`text ~ "\\"${name}\\""`);
});

test.each([
  ['', {}],
  ['*', {}],
  ['octo', { projectId: '1 OR 1' }],
  ['octo', { key: 'LEARN-7" OR key != "X-1' }],
])('%j in %j is not looked for', (who, over) => {
  expect(asked(who, over)).toBeNull();
});
