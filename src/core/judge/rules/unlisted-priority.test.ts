import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { makeReport } from '../../testing/make-report';
import { unlistedPriority } from './unlisted-priority';

const policy = makePolicy();

test.each(['Critical', 'P1', '10000', '10001', '9999999', ''])('asks for another priority than %j', (priority) => {
  expect(unlistedPriority.check(makeDraft({ priority }), policy)).toMatchObject([{ target: 'priority' }]);
});

test.each(['Blocker', 'High', 'Medium', 'Low', '1', '4', null])('has nothing against %j', (priority) => {
  expect(unlistedPriority.check(makeDraft({ priority }), policy)).toEqual([]);
});

test('calls the priority by the name that the site gives it, and names the four levels', () => {
  const [problem] = unlistedPriority.check(makeDraft({ priority: '10001' }), policy);
  expect(problem?.message).toBe(
    'Choose one of Blocker, High, Medium, Low: “Urgent-ish” is not a priority that we use here.',
  );
});

test('warns at most where nobody saw a form', () => {
  expect(unlistedPriority.check(makeDraft({ priority: 'Critical', report: null }), policy)).toMatchObject([
    { most: 'warn' },
  ]);
});

test('is silent on another route', () => {
  const report = makeReport({ about: { route: 'admissions' } });
  expect(unlistedPriority.check(makeDraft({ priority: 'Critical', report }), policy)).toEqual([]);
});
