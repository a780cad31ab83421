import type { FrameLocator } from 'playwright-core';

import { violationsOf } from './support/accessibility';
import { openPage, useScenario } from './support/browser';
import { goToSection, openPolicy, openRow, publish, published, retitle, words } from './support/policy-room';

beforeEach(() => useScenario('ready'));

const PARTS = 'Parts of the report';
const { conflict } = words;

async function rename(admin: FrameLocator, row: string, title: string): Promise<void> {
  await openRow(admin, PARTS, row);
  await retitle(admin, title);
}

test('two admins who changed other rows: the second sees whose change it was, and both are kept', async () => {
  const [one, other] = [await openPage(), await openPage()];
  const first = await openPolicy(one.page);
  const second = await openPolicy(other.page, '', 'sample-other-admin');
  await rename(first, 'Operating system', 'Machine');
  await rename(second, 'Environment', 'Set-up used');
  await publish(first, 'the first');
  await published(first, 3);
  await publish(second, 'the second');
  await second.getByRole('heading', { name: conflict.title }).waitFor();
  await second.getByText(/^Revision 3, .*, by Sam Siteadmin: the first$/).waitFor();
  await second.getByText('becomes “Machine”').waitFor();
  await second.getByText(conflict.none).waitFor();
  await second.getByRole('button', { name: conflict.merge }).click();
  await publish(second, 'both');
  await published(second, 4);
  await openRow(second, PARTS, 'Machine');
  await openRow(second, PARTS, 'Set-up used');
});

test('two admins who changed the same row: theirs and mine side by side, and nothing is put together before a choice', async () => {
  const [one, other] = [await openPage(), await openPage()];
  const first = await openPolicy(one.page);
  const second = await openPolicy(other.page, '', 'sample-other-admin');
  await rename(first, 'Operating system', 'Machine');
  await rename(second, 'Operating system', 'Computer');
  await goToSection(second, 'Name');
  await second.getByRole('textbox', { name: 'Name', exact: true }).fill('Learn help');
  await publish(first, 'the first');
  await published(first, 3);
  await publish(second, 'the second');
  const row = second.getByRole('row').filter({ hasText: 'Computer' });
  await row.getByText('becomes “Machine”').waitFor();
  await row.getByText('becomes “Computer”').waitFor();
  const merge = second.getByRole('button', { name: conflict.merge });
  expect(await merge.isDisabled()).toBe(true);
  expect(await violationsOf(other.page)).toEqual([]);
  await row.getByRole('radio', { name: conflict.takeTheirs }).check();
  await merge.click();
  await second.getByText('“Learn support” becomes “Learn help”').waitFor();
  await publish(second, 'both');
  await published(second, 4);
  await openRow(second, PARTS, 'Machine');
});

test('a second tab of one person learns that the first kept the draft, and takes over or opens it', async () => {
  const { page } = await openPage();
  const tab = await page.context().newPage();
  const first = await openPolicy(page);
  const second = await openPolicy(tab);
  await rename(first, 'Operating system', 'Machine');
  await first.getByText(words.desk.kept).waitFor();
  await rename(second, 'Environment', 'Set-up used');
  await second.getByText(conflict.tab).waitFor();
  await second.getByRole('button', { name: conflict.keepMine }).click();
  await second.getByText(words.desk.kept).waitFor();
  await retitle(first, 'Machine and system');
  await first.getByText(conflict.tab).waitFor();
  await first.getByRole('button', { name: conflict.openTheirs }).click();
  await openRow(first, PARTS, 'Set-up used');
  await openRow(first, PARTS, 'Operating system');
});
