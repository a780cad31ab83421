import { exampleReports } from '../src/core/policy/packs/learn-support/example-reports';
import { violationsOf } from './support/accessibility';
import { openPage, useScenario } from './support/browser';
import { bareDialogOf, pressCreateInBar } from './support/create-dialog';
import { goToSection, openPolicy, openRow, publish, published, retitle, words } from './support/policy-room';

beforeEach(() => useScenario('ready'));

const PARTS = 'Parts of the report';
const ITEMS = 'Checklist before filing';
const REFRESHED = 'Whoever sees the problem has fully refreshed the page';

test('a renamed question is checked while typing, published with a note, and stands in the next create dialog', async () => {
  const { page, complaints } = await openPage();
  const admin = await openPolicy(page);
  await openRow(admin, PARTS, 'Operating system');
  await retitle(admin, '');
  await admin.getByText('Write something here.').first().waitFor();
  await admin.getByText(words.problems.count.one).waitFor();
  await retitle(admin, 'Machine and system');
  await admin.getByText(words.problems.count.one).waitFor({ state: 'hidden' });
  await publish(admin, 'Clearer words');
  await published(admin, 3);
  await pressCreateInBar(page);
  await bareDialogOf(page).panel.getByLabel('Machine and system').waitFor();
  expect(complaints).toEqual([]);
});

test('a draft with a problem is kept over a reload, and cannot be published', async () => {
  const { page } = await openPage();
  const admin = await openPolicy(page);
  await openRow(admin, ITEMS, REFRESHED);
  await retitle(admin, '');
  await admin.getByText(words.desk.kept).waitFor();
  await admin.getByRole('textbox', { name: new RegExp(`^${words.publish.note}`) }).fill('try');
  expect(await admin.getByRole('button', { name: words.publish.press, exact: true }).isDisabled()).toBe(true);
  await page.reload();
  await admin.getByText(/^Your draft of .* is open again/).waitFor();
  await admin.getByRole('button', { name: /Write something here/ }).click();
  expect(await admin.locator(':focus').getAttribute('aria-invalid')).toBe('true');
  await admin.getByRole('button', { name: words.desk.discard }).click();
  await admin.getByRole('button', { name: words.desk.discardYes }).click();
  await admin.getByText(words.desk.same).waitFor();
});

test('a row is moved by keyboard with words for each step, duplicated, and removed once nothing names it', async () => {
  const { page } = await openPage();
  const admin = await openPolicy(page);
  await goToSection(admin, 'Categories');
  const first = admin.getByRole('listitem').filter({ has: page.locator('.handle') });
  const name = await first.nth(1).getByRole('button').first().innerText();
  await admin.getByRole('button', { name: `Move ${name} up` }).focus();
  await page.keyboard.press('Enter');
  await admin.getByText(`${name} is at place 1 of 11 now.`).waitFor({ state: 'attached' });
  await admin.getByRole('button', { name, exact: true }).click();
  await admin.getByRole('button', { name: words.rows.copy }).click();
  await admin.getByText('2 of 12').waitFor();
  await admin.getByRole('button', { name: words.rows.remove, exact: true }).last().click();
  await admin.getByText('11 rows').waitFor();
  await openRow(admin, PARTS, 'Batch');
  await admin.getByRole('button', { name: words.rows.remove, exact: true }).last().click();
  await admin.getByText(/^Batch cannot go yet: it is named in/).waitFor();
  await admin.getByRole('button', { name: words.rows.useInstead }).click();
  await admin.getByRole('button', { name: words.rows.remove, exact: true }).last().click();
  await admin.getByText('15 rows').waitFor();
});

test('a row is dragged to another place', async () => {
  const { page } = await openPage();
  const admin = await openPolicy(page, PARTS);
  const rows = admin.locator('.policy-row');
  await rows.nth(2).locator('.handle').dragTo(rows.nth(0));
  await admin.getByText('Full name is at place 1 of 16 now.').waitFor({ state: 'attached' });
  expect(await rows.nth(0).innerText()).toContain('Full name');
});

test('an old revision is compared with what is published, and comes back under a new number', async () => {
  const { page } = await openPage();
  const admin = await openPolicy(page);
  await openRow(admin, PARTS, 'Operating system');
  await retitle(admin, 'Machine');
  await publish(admin, 'a try');
  await published(admin, 3);
  await admin.getByText(words.follow.all).waitFor();
  await admin.getByRole('button', { name: words.history.show }).click();
  await admin.getByRole('button', { name: /^Revision 2,/ }).click();
  const old = admin.getByRole('region', { name: 'Revision 2' });
  await old.getByText('“Machine” becomes “Operating system”').waitFor();
  await old.getByLabel(words.history.note).fill('it was better');
  await old.getByRole('button', { name: 'Bring revision 2 back' }).click();
  await published(admin, 4);
  await openRow(admin, PARTS, 'Operating system');
});

test('the site default is edited in the same room', async () => {
  const { page } = await openPage();
  const admin = await openPolicy(page);
  await admin.getByLabel(words.desk.scope).selectOption('site');
  await admin.getByText(/^The site default, revision \d+\.$/).waitFor();
});

test('the form beside the editor is the one of the create dialog, with the policy as it is being typed', async () => {
  const { page, complaints } = await openPage({ viewport: { width: 1500, height: 1000 } });
  const admin = await openPolicy(page);
  const preview = admin.getByRole('complementary', { name: words.preview.title });
  await preview.getByLabel('Operating system').waitFor();
  await openRow(admin, PARTS, 'Operating system');
  await retitle(admin, 'Machine and system');
  await preview.getByLabel('Machine and system').waitFor();
  await preview.getByLabel(words.preview.sample).selectOption({ label: words.preview.samples.empty });
  expect(await preview.getByLabel('Machine and system').inputValue()).toBe('');
  await retitle(admin, '');
  await preview.getByText(words.preview.old).waitFor();
  await preview.getByLabel('Machine and syste').first().waitFor();
  expect(complaints).toEqual([]);
});

test('the form beside the editor stands in the state of any example of the pack, and of a pasted draft', async () => {
  const { page, complaints } = await openPage({ viewport: { width: 1500, height: 1000 } });
  const admin = await openPolicy(page);
  const preview = admin.getByRole('complementary', { name: words.preview.title });
  const filled = preview.getByLabel(words.preview.sample);
  await filled.selectOption({ label: 'no operating system' });
  expect(await preview.getByLabel('Operating system').inputValue()).toBe('');
  expect(await preview.getByLabel('Environment', { exact: true }).inputValue()).toBe('Learn IDE V3');
  await filled.selectOption({ label: 'a Blocker with its checklist' });
  expect(await preview.getByLabel('Operating system').inputValue()).toBe('macOS Sierra 10.12');
  await filled.selectOption({ label: words.preview.ownDraft });
  const box = preview.getByLabel(words.preview.draft);
  await box.fill('{"operation":');
  await preview.getByText('This is no draft yet: JSON.').waitFor();
  const draft = exampleReports[0]!.draft;
  const answers = { ...draft.report?.answers, os: 'Plan 9' };
  await box.fill(JSON.stringify({ ...draft, report: { ...draft.report, answers } }));
  expect(await preview.getByLabel('Operating system').inputValue()).toBe('Plan 9');
  expect(complaints).toEqual([]);
});

test('who is exempt is found by name, stands there by name, and is kept by id', async () => {
  const { page, complaints } = await openPage();
  const admin = await openPolicy(page, 'Exemptions');
  await admin.getByRole('button', { name: 'Set: Exemptions' }).click();
  const groups = admin.getByRole('search', { name: /: Groups$/ });
  await groups.getByRole('textbox').fill('coach');
  await groups.getByRole('button', { name: words.whom.find }).click();
  await groups.getByRole('button', { name: 'Add coaches' }).click();
  await admin.getByRole('button', { name: 'Remove coaches' }).waitFor();
  const people = admin.getByRole('search', { name: /: People$/ });
  await people.getByRole('textbox').fill('nobody of that name');
  await people.getByRole('textbox').press('Enter');
  await people.getByText(words.whom.none).waitFor();
  await people.getByRole('textbox').fill('Riley');
  await people.getByRole('textbox').press('Enter');
  await people.getByRole('button', { name: 'Add Riley Reporter' }).click();
  expect(await violationsOf(page)).toEqual([]);
  await publish(admin, 'The coaches know');
  await published(admin, 3);
  await page.reload();
  await goToSection(admin, 'Exemptions');
  await admin.getByRole('button', { name: 'Remove Riley Reporter' }).waitFor();
  await admin.getByRole('button', { name: 'Remove coaches' }).click();
  await admin.getByRole('button', { name: 'Remove coaches' }).waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});
