/** @jest-environment jsdom */
import { completeReport } from '../../src/core/testing/make-report';
import { failed, openStatus, told } from './testing/open-status';

const report = completeReport({ answers: { os: '' }, done: { 'asked-coaches': false } });
const os = { issueId: '77', ruleId: 'required-part', target: 'answers.os' };

async function jumping(extension?: unknown) {
  const opened = await openStatus(told(report), extension);
  const { screen, fireEvent } = opened;
  const parts = await screen.findByRole('region', { name: 'Missing in the report' });
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'Operating system' }));
  return { ...opened, parts, press };
}
const pointsSaid = ({ said }: { said: { event: string; payload: unknown }[] }) =>
  said.filter(({ event }) => event === 'preflight.show-point').map(({ payload }) => payload);

test('a jump asks the editor, and says that the focus is there', async () => {
  const { host, press, screen, waitFor } = await jumping();
  press();
  await waitFor(() => expect(pointsSaid(host)).toEqual([os]));
  host.hear('preflight.point-shown', { issueId: '77', isShown: true });
  await screen.findByText('The editor shows “Operating system”.');
});

test('where no editor answers, the form opens here', async () => {
  const { host, press, screen } = await jumping();
  host.rulings['report/open'] = failed('JIRA_UNAVAILABLE');
  press();
  await screen.findByText(/Jira does not answer/);
  screen.getByRole('button', { name: 'Back' });
});

test('a place that the editor does not have is said', async () => {
  const { host, press, screen, waitFor } = await jumping();
  press();
  await waitFor(() => expect(pointsSaid(host)).toHaveLength(1));
  host.hear('preflight.point-shown', { issueId: '77', isShown: false });
  await screen.findByText(/does not show “Operating system” right now/);
});

test('an editor of another work item is not ours', async () => {
  const { host, press, screen } = await jumping();
  press();
  host.hear('preflight.point-shown', { issueId: '78', isShown: true });
  await screen.findByText(/Opening the form/);
  expect(pointsSaid(host)).toHaveLength(1);
});

test('steps and items of the checklist jump by their own names', async () => {
  const { host, screen, fireEvent, waitFor } = await jumping();
  fireEvent.click(screen.getByRole('button', { name: /^Asked the other coaches/ }));
  await waitFor(() =>
    expect(pointsSaid(host)).toMatchObject([{ ruleId: 'pre-escalation-item', target: 'checklist.asked-coaches' }]),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Every required part of the report is there' }));
  await waitFor(() =>
    expect(pointsSaid(host)[1]).toMatchObject({ ruleId: 'blocker-checklist', target: 'checklist.summary-complete' }),
  );
});

test('where the host does not say which work item this is, no other frame is asked', async () => {
  const { host, press, screen } = await jumping(null);
  press();
  await screen.findByText(/Opening the form/);
  expect(pointsSaid(host)).toEqual([]);
});

test('who may not edit reads the same points, and nothing is offered to press', async () => {
  const { screen, within } = await openStatus(told(report, '2', { mayEdit: false }));
  const parts = within(await screen.findByRole('region', { name: 'Missing in the report' }));
  parts.getByText('Operating system');
  screen.getByText(/your account may not edit this work item/);
  expect(screen.queryByRole('button')).toBeNull();
});
