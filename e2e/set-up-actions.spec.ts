import { admin as words } from '../static/messages/en/admin';
import { openAdmin, stepOf } from './support/admin-page';
import { jira, openPage, useScenario } from './support/browser';
import { letTimePass } from './support/doors';
import { createByRest, fieldsOf } from './support/rest-create';

const BLOCKER = { priority: { name: 'Blocker' } };
const MOST_ACTIONS = 8;
const workflows = async () =>
  (await jira('/rest/api/3/workflows/search?expand=values.transitions', { as: 'sample-site-admin' })).text();

test('from the opened page to a space that observes in at most eight actions, and one more to the gate', async () => {
  await useScenario('fresh');
  const before = await workflows();
  const { page, complaints } = await openPage();
  const admin = await openAdmin(page);
  const choice = stepOf(admin, 1);
  const space = choice.getByRole('group', { name: 'Space' });
  const toObserve = [
    () =>
      choice
        .getByRole('radio', { name: /Learn support/ })
        .first()
        .check(),
    () => choice.getByLabel(words.choice.search).fill('LEARN'),
    () => space.getByRole('radio', { name: /LEARN/ }).check(),
    () => choice.getByRole('checkbox', { name: 'Bug', exact: true }).check(),
    () => choice.getByRole('checkbox', { name: 'Task', exact: true }).check(),
    () => choice.getByRole('button', { name: words.choice.save }).click(),
    () => admin.getByRole('button', { name: words.rest.press }).click(),
  ];
  for (const action of toObserve) await action();
  await admin.getByText('5 of 5 steps done').waitFor();
  expect(toObserve.length).toBeLessThanOrEqual(MOST_ACTIONS);
  await stepOf(admin, 5).getByText(words.gate.stance.observes).waitFor();
  expect(await workflows()).toBe(before);

  const made = await createByRest(BLOCKER);
  expect(made.status).toBe(201);
  await letTimePass();
  const { priority } = await fieldsOf(made.key);
  expect(priority?.name).toBe('Blocker');

  await stepOf(admin, 5).getByRole('button', { name: words.gate.enforce }).click();
  await stepOf(admin, 5).getByText(words.gate.stance.enforces).waitFor();
  expect((await createByRest(BLOCKER)).status).toBe(400);
  expect(complaints).toEqual([]);
});

test('what a step wrote can be taken back: the gate, the form script, the report on the screens', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const admin = await openAdmin(page);
  const field = stepOf(admin, 3);
  await field.getByRole('button', { name: words.field.undo }).click();
  await field.getByText(words.waitsFor.gated).waitFor();
  await stepOf(admin, 5).getByRole('button', { name: words.gate.observe }).click();
  await stepOf(admin, 5).getByText(words.gate.stance.observes).waitFor();
  expect((await createByRest(BLOCKER)).status).toBe(201);
  await stepOf(admin, 4).getByRole('button', { name: words.formScript.undo }).click();
  await stepOf(admin, 4).getByRole('button', { name: words.formScript.register }).waitFor();
  await field.getByRole('button', { name: words.field.undo }).click();
  await field.getByRole('button', { name: words.field.place }).waitFor();
  await page.reload();
  await stepOf(admin, 3).getByRole('button', { name: words.field.place }).waitFor();
});
