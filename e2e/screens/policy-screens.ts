import type { Page } from 'playwright-core';

import { compared, exported, ofAnotherSite, open } from '../support/policy-file';
import { openPolicy, openRow, publish, published, retitle, words } from '../support/policy-room';
import type { Screen } from './screen';

const list = async (page: Page): Promise<void> => {
  await (await openPolicy(page, 'Categories')).getByText('11 rows').waitFor();
};

const wrongRow = async (page: Page): Promise<void> => {
  const admin = await openPolicy(page);
  await openRow(admin, 'Checklist before filing', 'Recreated the same problem in your own Learn IDE');
  await retitle(admin, '');
  await admin.getByText(words.problems.count.one).waitFor();
  await admin.getByText(words.desk.kept).waitFor();
};

/** Somebody else published another title of the same row meanwhile. */
const bothChanged = async (page: Page): Promise<void> => {
  const mine = await openPolicy(page);
  await openRow(mine, 'Parts of the report', 'Operating system');
  await retitle(mine, 'Computer');
  const other = await page.context().newPage();
  const theirs = await openPolicy(other, '', 'sample-other-admin');
  await openRow(theirs, 'Parts of the report', 'Operating system');
  await retitle(theirs, 'Machine');
  await publish(theirs, 'A shorter word');
  await published(theirs, 3);
  await other.close();
  await publish(mine, 'mine');
  await mine.getByRole('table').waitFor();
};

const fileToMap = async (page: Page): Promise<void> => {
  const admin = await openPolicy(page);
  await open(admin, ofAnotherSite(await exported(page, admin)));
  await compared(admin).getByLabel('Priority “Showstopper”').waitFor();
};

const history = async (page: Page): Promise<void> => {
  const admin = await openPolicy(page);
  await openRow(admin, 'Parts of the report', 'Operating system');
  await retitle(admin, 'Computer');
  await publish(admin, 'The word that our students use');
  await published(admin, 3);
  await admin.getByRole('button', { name: words.history.show }).click();
  await admin.getByRole('button', { name: /^Revision 2,/ }).click();
  await admin.getByRole('button', { name: 'Bring revision 2 back' }).waitFor();
};

/** The policy room: a list of rows, and one row with a condition and a problem. */
export const policyScreens: Screen[] = [
  { name: 'policy, a list', scenario: 'ready', show: list },
  { name: 'policy, a row with a problem', scenario: 'ready', show: wrongRow },
  { name: 'policy, two changed the same row', scenario: 'ready', show: bothChanged },
  { name: 'policy, a file that names what this site lacks', scenario: 'ready', show: fileToMap },
  { name: 'policy, its history', scenario: 'ready', show: history },
];
