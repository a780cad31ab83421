/** @jest-environment jsdom */
import { makeReport } from '../report-form/testing/complete-report';
import { fakeHost, type FakeHost } from '../report-form/testing/fake-bridge';
import { openPanelIn } from './testing/open-panel-in';

beforeEach(() => localStorage.clear());

const on = (experience: string, issue: unknown = { id: '77' }) =>
  fakeHost({
    extension: {
      ...{ experience, issue, project: { id: '10' } },
      fieldValue: makeReport({ answers: { seen: undefined }, done: { asked: false } }),
    },
  });
const point = (ruleId: string, target: string, issueId = '77') => ({ ruleId, target, issueId });
const shown = (host: FakeHost) =>
  host.said.filter((said) => typeof said === 'object' && said !== null && 'isShown' in said);

test.each([
  ['a missing part', point('required-part', 'answers.seen'), 'answers-seen'],
  ['an open step', point('pre-escalation-item', 'checklist.asked'), 'done-asked'],
  ['an item of the checklist', point('blocker-checklist', 'checklist.all-tried'), 'done-asked'],
])('the status beside it can ask for %s, and the focus goes there', async (_case, asked, id) => {
  const { host, screen, act, waitFor } = await openPanelIn(on('issue-view'));
  await screen.findByLabelText('Baker');
  act(() => host.hear('preflight.show-point', asked));
  await waitFor(() => expect(document.activeElement?.id).toBe(id));
  expect(shown(host)).toEqual([{ issueId: '77', isShown: true }]);
});

test('a place that the form does not have is answered, not guessed', async () => {
  const { host, screen, act, waitFor } = await openPanelIn(on('issue-view'));
  await screen.findByLabelText('Baker');
  act(() => host.hear('preflight.show-point', point('required-part', 'answers.gone')));
  await waitFor(() => expect(shown(host)).toEqual([{ issueId: '77', isShown: false }]));
});

test.each([
  ['in the create dialog', 'issue-create', { id: '77' }],
  ['on another work item', 'issue-view', { id: '78' }],
  ['where the work item is of no known shape', 'issue-view', 'LEARN-77'],
])('%s nobody is answered, and the form works', async (_case, experience, issue) => {
  const { host, screen, act } = await openPanelIn(on(experience, issue));
  await screen.findByLabelText('Baker');
  act(() => host.hear('preflight.show-point', point('required-part', 'answers.seen')));
  expect(shown(host)).toEqual([]);
});
