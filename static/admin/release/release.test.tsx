/** @jest-environment jsdom */
import { admin } from '../../messages/admin';
import { guards } from '../../messages/guards';
import { leaving } from '../../messages/leaving';
import { allDone, makeState } from '../testing/make-state';
import { openAdmin, stateIs } from '../testing/open-admin';

const words = guards.release;
const release = (over: object) => ({
  ok: true,
  value: {
    ...{ gates: [{ workflow: 'Baking', onCreate: true, later: 2 }], strict: ['Bread'], formScripts: 1, released: null },
    ...over,
  },
});
const cleared = release({ gates: [], strict: [], formScripts: 0, released: { at: 1, workflows: ['Baking'] } });

test('what stands on the site is told, and one press attaches again what was released', async () => {
  const { host, screen, fireEvent } = await openAdmin('release', {
    ...{ 'setup/read': stateIs(allDone()), 'release/read': cleared, 'release/reattach': release({}) },
  });
  fireEvent.click(await screen.findByRole('button', { name: words.read }));
  await screen.findByText('Released, and not attached again: Baking');
  fireEvent.click(screen.getByRole('button', { name: words.reattach }));
  await screen.findByText('Baking: gate on Create, and on 2 other transitions');
  screen.getByText('Strict mode is on in: Bread');
  expect(host.asked.at(-1)).toEqual({ method: 'release/reattach', payload: {} });
  expect(screen.queryByRole('button', { name: words.reattach })).toBeNull();
});

test('clearing up says what it will do, asks once more, and says what it could not do', async () => {
  const halted = release({ gates: [], halted: { code: 'JIRA_UNAVAILABLE' } });
  const { host, screen, fireEvent } = await openAdmin('release', {
    ...{ 'setup/read': stateIs(allDone()), 'release/read': release({}), 'release/leave': halted },
  });
  fireEvent.click(await screen.findByRole('button', { name: words.read }));
  fireEvent.click(await screen.findByRole('button', { name: words.leave }));
  screen.getByText(new RegExp('Takes every gate off every workflow, undoes strict mode'));
  expect(host.asked.map(({ method }) => method)).not.toContain('release/leave');
  fireEvent.click(screen.getByRole('button', { name: words.confirm }));
  await screen.findByText(new RegExp(words.halted));
  screen.getByText(words.noGate);
});

test('copies are written part by part before an uninstall, with how far they are, and go on after a failure', async () => {
  const part = (over: object) => ({ ok: true, value: { seen: 40, written: 30, failed: 0, isDone: false, ...over } });
  const answers: Record<string, unknown> = {
    ...{ 'setup/read': stateIs(allDone()), 'release/read': release({}) },
    'release/copies': { ok: false, failure: { code: 'JIRA_UNAVAILABLE' } },
  };
  const { host, screen, fireEvent } = await openAdmin('release', answers);
  fireEvent.click(await screen.findByRole('button', { name: words.read }));
  fireEvent.click(await screen.findByRole('button', { name: leaving.write }));
  await screen.findByText(new RegExp(leaving.halted));
  host.answers['release/copies'] = part({ seen: 90, written: 70, failed: 2, isDone: true });
  fireEvent.click(screen.getByRole('button', { name: leaving.goOn }));
  await screen.findByText(/^All done. Reports: 90; written anew: 70./);
  screen.getByText(/Jira did not take 2 of them/);
  expect(host.asked.filter(({ method }) => method === 'release/copies')).toHaveLength(2);
});

test('what a gate does that cannot read is seen, and chosen by a press', async () => {
  const { host, screen, fireEvent } = await openAdmin('set-up', {
    ...{ 'setup/read': stateIs(allDone()), 'setup/set-fail-policy': stateIs(allDone()) },
  });
  await screen.findByText(admin.gate.failPolicy.closed);
  fireEvent.click(screen.getByRole('button', { name: admin.gate.failPolicy.toOpen }));
  await screen.findByText(admin.results.done);
  expect(host.asked.at(-1)).toEqual({
    method: 'setup/set-fail-policy',
    payload: { whenUnreadable: 'open', shown: '10' },
  });
});

test('detaching says what it means, asks once more, and can be left', async () => {
  const { host, screen, fireEvent } = await openAdmin('release', {
    'setup/read': stateIs(allDone()),
    'setup/detach-gates': stateIs(makeState()),
  });
  await screen.findByText(admin.detach.means);
  fireEvent.click(screen.getByRole('button', { name: admin.detach.ask }));
  fireEvent.click(screen.getByRole('button', { name: admin.detach.keep }));
  expect(document.activeElement?.id).toBe('detach-title');
  expect(host.asked.map(({ method }) => method)).toEqual(['setup/read']);
  fireEvent.click(screen.getByRole('button', { name: admin.detach.ask }));
  fireEvent.click(screen.getByRole('button', { name: admin.detach.confirm }));
  await screen.findByText(admin.results.done);
  expect(host.asked.at(-1)).toEqual({ method: 'setup/detach-gates', payload: { confirmed: true } });
});
