/** @jest-environment jsdom */
import { completeReport } from '../../src/core/testing/make-report';
import { openStatus, told } from './testing/open-status';

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

test('where no editor answers, it says what its person has to do, and asks again once the editor is open', async () => {
  const { host, press, screen, waitFor } = await jumping();
  press();
  await screen.findByText(/Edit the field “Preflight report” on this work item: it opens right at “Operating system”/);
  host.hear('preflight.editor-open', { issueId: '77' });
  await waitFor(() => expect(pointsSaid(host)).toEqual([os, os]));
  host.hear('preflight.point-shown', { issueId: '77', isShown: true });
  await screen.findByText('The editor shows “Operating system”.');
  host.hear('preflight.editor-open', { issueId: '77' });
  expect(pointsSaid(host)).toHaveLength(2);
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
  await screen.findByText(/Edit the field/);
  host.hear('preflight.editor-open', { issueId: '78' });
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

test('where the host does not say which work item this is, nobody is asked and the field is named', async () => {
  const { host, press, screen } = await jumping(null);
  press();
  await screen.findByText(/Edit the field “Preflight report”/);
  expect(pointsSaid(host)).toEqual([]);
});

test('only the newest jump speaks', async () => {
  const { press, screen, fireEvent } = await jumping();
  press();
  fireEvent.click(screen.getByRole('button', { name: /^Asked the other coaches/ }));
  await screen.findByText(/opens right at “Asked the other coaches/);
  expect(screen.queryByText(/opens right at “Operating system”/)).toBeNull();
});
