import type { Page } from 'playwright-core';

import { openPolicy, openRow, retitle, words } from '../support/policy-room';
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

/** The policy room: a list of rows, and one row with a condition and a problem. */
export const policyScreens: Screen[] = [
  { name: 'policy, a list', scenario: 'ready', show: list },
  { name: 'policy, a row with a problem', scenario: 'ready', show: wrongRow },
];
