import { admin as words } from '../static/messages/en/admin';
import { issueStatus } from '../static/messages/en/issue-status';
import { panel } from '../static/messages/en/panel';
import { completeReport } from '../src/core/testing/make-report';
import { chooseLearn, goToRoom, openAdmin, openRoom, press, stepOf } from './support/admin-page';
import { openPage, useScenario } from './support/browser';
import { openCreate } from './support/create-dialog';
import { letTimePass } from './support/doors';
import { createByRest } from './support/rest-create';
import { openStatus, storeReport } from './support/status-panel';

const BLOCKER = { priority: { name: 'Blocker' } };

test('one space is given up by two presses, and comes back with its policy', async () => {
  await useScenario('ready');
  expect((await createByRest(BLOCKER)).status).toBe(400);
  const { page, complaints } = await openPage();
  const admin = await openRoom(page, 'release');
  const section = admin.getByRole('region', { name: words.stop.title, exact: true });
  await section.getByRole('button', { name: /^Stop covering/ }).click();
  await section.getByRole('button', { name: words.stop.keep }).click();
  expect((await createByRest(BLOCKER)).status).toBe(400);

  await section.getByRole('button', { name: /^Stop covering/ }).click();
  await section.getByRole('button', { name: words.stop.confirm }).click();
  await section.getByText(words.results.done).waitFor();
  await section.getByText(words.stop.noSpace).waitFor();
  expect((await createByRest(BLOCKER)).status).toBe(201);

  await goToRoom(admin, 'set-up');
  expect(await chooseLearn(admin)).toBe(words.results.done);
  await admin.getByText('3 of 5 steps done').waitFor();
  expect(await press(admin, 4, words.formScript.register)).toBe(words.results.done);
  expect(await press(admin, 5, words.gate.attach)).toBe(words.results.done);
  expect((await createByRest(BLOCKER)).status).toBe(400);
  expect(complaints).toEqual([]);
});

test('while a space observes, the create dialog and the panel beside a work item say that nothing is refused yet', async () => {
  await useScenario('ready');
  await storeReport('LEARN-1', completeReport({ answers: { os: '' } }));
  const { page } = await openPage();
  const admin = await openAdmin(page);
  expect(await press(admin, 5, words.gate.observe)).toBe(words.results.done);
  const { panel: form } = await openCreate(page);
  await form.getByText(/^Checklist for Blocker/).click();
  await form.getByText(panel.guarded.observes).waitFor();
  const { frame } = await openStatus(page, 'LEARN-1');
  await frame.getByText(issueStatus.observes).waitFor();
});

test('before the gate refuses, its step rehearses what the policy would have done; nobody has to', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const admin = await openAdmin(page);
  expect(await press(admin, 5, words.gate.observe)).toBe(words.results.done);
  const gate = stepOf(admin, 5);
  await gate.getByText(words.rehearse.none).waitFor();
  await gate.getByRole('button', { name: /^Rehearse the newest/ }).click();
  await letTimePass();
  await gate
    .getByText(/^What would it have done\? Of the newest \d+ work items of this space, \d+ would have been stopped/)
    .waitFor();
  await gate.getByRole('button', { name: words.rehearse.look }).click();
  await admin.getByRole('heading', { level: 1, name: 'Rehearsal' }).waitFor();
});

test('a page that shows another space than the chosen one changes nothing, and says why', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const admin = await openAdmin(page);
  await stepOf(admin, 5).getByRole('button', { name: words.gate.again }).waitFor();
  const other = await page.context().newPage();
  const second = stepOf(await openAdmin(other), 1);
  await second.getByRole('button', { name: words.choice.change }).click();
  await second.getByRole('group', { name: 'Space' }).getByRole('radio', { name: /OPS/ }).check();
  await second.getByRole('checkbox').first().check();
  await second.getByRole('button', { name: words.choice.save }).click();
  await second.getByText(words.results.done).waitFor();
  expect(await press(admin, 5, words.gate.observe)).toContain(words.waitsFor.space);
  expect((await createByRest(BLOCKER)).status).toBe(400);
});
