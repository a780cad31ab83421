import { rehearsal as words } from '../static/messages/en/rehearsal';
import { openRoom } from './support/admin-page';
import { openPage, useScenario } from './support/browser';
import { letTimePass } from './support/doors';
import { goToSection, openPolicy, words as editor } from './support/policy-room';
import { createByRest } from './support/rest-create';

/** Past the gate: without the field nobody asks. */
const someWorkItems = async (): Promise<void> => {
  for (let at = 0; at < 3; at += 1)
    await createByRest({ priority: { name: 'Medium' }, summary: `Black terminal ${at}` });
};

test('a policy is rehearsed: start, progress, result, and an example that opens', async () => {
  await useScenario('ready');
  await someWorkItems();
  const { page, complaints } = await openPage();
  const admin = await openRoom(page, 'rehearsal');
  await admin.getByText(words.results.none).waitFor();
  await admin.getByRole('button', { name: words.start.press }).click();
  await admin.getByRole('progressbar').waitFor();
  await letTimePass();
  const result = admin.getByRole('region', { name: /^The result of/ });
  await result.waitFor();
  await result.getByRole('row', { name: /^By people, without the panel/ }).waitFor();
  const link = result.getByRole('link', { name: /^LEARN-\d+$/ }).first();
  const key = await link.innerText();
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await opened.waitForURL(new RegExp(key));
  expect(complaints).toEqual([]);
});

test('where Jira’s search is down it waits, and cancelled nothing is kept', async () => {
  await useScenario('search-down');
  const { page } = await openPage();
  const admin = await openRoom(page, 'rehearsal');
  await admin.getByRole('button', { name: words.start.press }).click();
  await admin.getByRole('progressbar').waitFor();
  await admin.getByRole('button', { name: words.start.cancel }).click();
  await admin.getByRole('progressbar').waitFor({ state: 'detached' });
  await letTimePass();
  await page.reload();
  await openRoom(page, 'rehearsal');
  await admin.getByText(words.results.none).waitFor();
});

test('a report is tried without a call that carries it', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const admin = await openRoom(page, 'rehearsal');
  const trial = admin.getByRole('region', { name: words.trial.title });
  await trial.getByRole('textbox').fill('The terminal stays black. I am on macOS Sierra 10.12.');
  await trial.getByRole('combobox', { name: words.trial.priority }).selectOption({ label: 'Blocker' });
  await trial.getByRole('button', { name: words.trial.press }).click();
  await trial.getByText(words.trial.refused).waitFor();
  await trial.getByText(/^Read from the text: .*Operating system/).waitFor();
  await trial.getByRole('textbox').fill('{"operation":');
  await trial.getByRole('button', { name: words.trial.press }).click();
  await trial.getByText(/no draft/).waitFor();
});

test('a draft of the site default is rehearsed as the space would get it', async () => {
  await useScenario('ready');
  await someWorkItems();
  const { page, complaints } = await openPage();
  const policy = await openPolicy(page);
  await policy.getByLabel(editor.desk.scope).selectOption('site');
  await policy.getByText(/^The site default, revision \d+\.$/).waitFor();
  await goToSection(policy, 'Rules');
  await policy.getByLabel('Required parts').selectOption('warn');
  await policy.getByText(editor.desk.kept).waitFor();
  const admin = await openRoom(page, 'rehearsal');
  await admin.getByRole('combobox', { name: words.start.what }).selectOption({ label: words.start.siteDraft });
  await admin.getByRole('button', { name: words.start.press }).click();
  await admin.getByRole('progressbar').waitFor();
  await letTimePass();
  await admin.getByText(/^Against what is published: /).waitFor();
  await admin.getByText(/^Draft of the site default, .*your draft of the site default now/).waitFor();
  expect(complaints).toEqual([]);
});
