import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { completeReport, makeReport } from '../../testing/make-report';
import { notAJiraIssue } from './not-a-jira-issue';

const policy = makePolicy();
const check = (route: string | null, description = '') =>
  notAJiraIssue.check(makeDraft({ description, report: completeReport({ about: { route } }) }), policy);

test.each(['admissions', 'personal', 'struggling', 'abuse'])('stops a report whose chosen route is %s', (route) => {
  expect(check(route)).toMatchObject([{ target: 'route' }]);
  expect(check(route)[0]).not.toHaveProperty('most');
});

test.each(['technical', null, 'no-such-route'])('has nothing against %j', (route) => {
  expect(check(route)).toEqual([]);
});

test('words of a person in trouble warn, whatever else was chosen', () => {
  const text = 'By the way, she thinks about leaving the course.';
  expect(check('technical', text)).toMatchObject([{ target: 'route', most: 'warn' }]);
  expect(check('admissions', text)).toMatchObject([{ target: 'route' }, { target: 'route', most: 'warn' }]);
  expect(check('personal', text)).toHaveLength(1);
});

test('words of any other route never warn', () => {
  expect(check('technical', 'She asks for a scholarship before enrolling.')).toEqual([]);
});

test('hears them in any answer, and without a report', () => {
  const report = makeReport({ answers: { stepsTried: 'Refreshed. He says he will quit the program.' } });
  expect(notAJiraIssue.check(makeDraft({ report }), policy)).toMatchObject([{ most: 'warn' }]);
  expect(notAJiraIssue.check(makeDraft({ report: null, summary: 'I want to quit' }), policy)).toHaveLength(1);
});
