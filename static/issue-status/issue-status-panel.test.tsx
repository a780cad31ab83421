/** @jest-environment jsdom */
import { completeReport, completeReportWithout } from '../../src/core/testing/make-report';
import { failed, openStatus, told } from './testing/open-status';

const incomplete = completeReportWithout('answers', 'os');

test.each([
  ['no report', null, 'No report', /made without a report.*Start the report/],
  ['an incomplete report', incomplete, 'Checklist 5/6', /1 item of the checklist for Blocker is open/],
  ['a complete report', completeReport(), 'Blocker ready', /Nothing is left: Blocker is free to choose/],
  ['another way', completeReport({ about: { route: 'admissions' } }), 'Not for Jira', /does not go through Jira/],
])('%s is told in a word and in a sentence', async (_case, report, label, sentence) => {
  const { screen } = await openStatus(told(report));
  await screen.findByText(label);
  expect(document.body.textContent).toMatch(sentence);
});

test.each([
  ['POLICY_MISSING', /not set up for this space/],
  ['POLICY_UNREADABLE', /rules of this space cannot be read/],
  ['STORAGE_UNAVAILABLE', /storage does not answer/],
  ['JIRA_UNAVAILABLE', /Jira does not answer/],
  ['NOT_FOUND', /nothing here that you can see/],
])('%s is said calmly and can be tried again', async (code, sentence) => {
  const { host, screen, fireEvent } = await openStatus(failed(code));
  await screen.findByText(sentence);
  host.answer = told(null);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('No report');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a resolver out of reach, and an answer of another shape, are failures and never a guess', async () => {
  const { host, screen, fireEvent } = await openStatus(undefined);
  await screen.findByText(/could not be reached/);
  host.answer = { ok: true, value: { lozenge: { label: 'Blocker ready', type: 'loud' } } };
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText(/went wrong/);
  expect(screen.queryByText('Blocker ready')).toBeNull();
});

test('missing parts, open steps, the checklist and the rules that refuse stand in sections of their own', async () => {
  const report = completeReport({ answers: { os: 'n/a' }, done: { 'asked-coaches': false, 'guide-ide': false } });
  const { screen, within } = await openStatus(told(report));
  const parts = within(await screen.findByRole('region', { name: 'Missing in the report' }));
  parts.getByRole('button', { name: 'Operating system' });
  parts.getByText(/“n\/a” does not tell anybody anything/);
  const steps = within(screen.getByRole('region', { name: 'Steps still open' }));
  expect(steps.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Asked the other coaches with an @here in their channel',
    'Worked through the guide of the Learn IDEadvised',
  ]);
  const checklist = within(screen.getByRole('region', { name: 'Checklist for Blocker 4 of 6 done' }));
  expect(checklist.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'All steps before escalating are done',
    'Every required part of the report is there',
  ]);
  const refusals = within(screen.getByRole('region', { name: 'Blocker would be refused by' }));
  expect(refusals.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'The checklist 2 points',
    'Answers that say something 1 point',
    'Steps before filing 1 point',
  ]);
});

test('a rule whose point stands nowhere else says itself what it wants', async () => {
  const { screen, within } = await openStatus(told(completeReport({ impact: { canMoveOn: true } })));
  const refusals = within(await screen.findByRole('region', { name: 'Blocker would be refused by' }));
  refusals.getByText(/the report says that work can go on/);
});

test('a guarded priority that nothing justifies is told first', async () => {
  const { screen } = await openStatus(told(incomplete, '1'));
  await screen.findByText(/This work item is “Blocker”, but no complete report justifies that yet/);
});

test.each([
  ['The whole class waits', 'The whole class waits'],
  ['', 'No reason was given.'],
])('the wish for the guarded level is shown with its reason: %j', async (blockerRequest, shown) => {
  const { screen, within } = await openStatus(told(completeReport({ about: { blockerRequest } })));
  within(await screen.findByRole('region', { name: 'Blocker is wanted' })).getByText(shown);
});

test('the report is laid out as text', async () => {
  const answers = { observed: 'It says <img src=x onerror=alert(1)>\nand stops' };
  const { screen } = await openStatus(told(completeReport({ answers })));
  await screen.findByText(/<img src=x onerror=alert\(1\)>/);
  expect(document.querySelector('img')).toBeNull();
  screen.getByText('octo-student');
  screen.getByText('Learn IDE');
});

test('it is read again when Jira says that the work item changed', async () => {
  const { host, screen, waitFor } = await openStatus(told(incomplete));
  await screen.findByText('Checklist 5/6');
  host.answer = told(completeReport());
  await waitFor(() => host.hear('JIRA_ISSUE_CHANGED', { issueId: '77' }));
  await screen.findByText('Blocker ready');
  expect(host.reads).toBe(2);
});

test('where it cannot be read again, what it said before stays, and that is said', async () => {
  const { host, screen } = await openStatus(told(incomplete));
  await screen.findByText('Checklist 5/6');
  host.answer = failed('JIRA_UNAVAILABLE');
  host.hear('JIRA_ISSUE_CHANGED');
  await screen.findByText(/could not be read again/);
  screen.getByText('Checklist 5/6');
});
