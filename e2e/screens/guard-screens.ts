import type { FrameLocator, Page } from 'playwright-core';

import { admin as setup } from '../../static/messages/en/admin';
import { afterwards } from '../../static/messages/en/afterwards';
import { audit } from '../../static/messages/en/audit';
import { guards } from '../../static/messages/en/guards';
import { goToRoom, openRoom } from '../support/admin-page';
import { letTimePass } from '../support/doors';
import { openSection } from '../support/guard-section';
import { createByRest } from '../support/rest-create';
import { openStatus } from '../support/status-panel';
import type { Screen } from './screen';

const exempt = async (page: Page): Promise<FrameLocator> => {
  const admin = await openRoom(page, 'protection');
  const section = await openSection(admin, afterwards);
  await section.getByRole('radio', { name: afterwards.without.lower }).check();
  await section.getByRole('textbox', { name: afterwards.exempt.text }).fill('r');
  await section.getByRole('button', { name: afterwards.exempt.find, exact: true }).click();
  await section.getByRole('button', { name: 'Add Riley Reporter' }).click();
  await section.getByText('Person: Riley Reporter').waitFor();
  return admin;
};

const exemptAndSaved = async (page: Page): Promise<FrameLocator> => {
  const admin = await exempt(page);
  await admin.getByRole('button', { name: afterwards.save, exact: true }).click();
  await admin.getByText(afterwards.saved, { exact: true }).waitFor();
  return admin;
};

const logOpen = async (page: Page): Promise<void> => {
  const admin = await exemptAndSaved(page);
  await goToRoom(admin, 'log');
  const section = await openSection(admin, audit);
  await createByRest({ priority: { name: 'Blocker' } });
  await letTimePass();
  await section.getByRole('button', { name: audit.show, exact: true }).click();
  await section.getByRole('row', { name: new RegExp(audit.kinds.exempt) }).waitFor();
};

const exemptionUsed = async (page: Page): Promise<void> => {
  await exemptAndSaved(page);
  const { key } = await createByRest({ priority: { name: 'Blocker' } });
  await letTimePass();
  const { frame } = await openStatus(page, key);
  await frame.getByText(/who set it, is exempt/).waitFor();
};

const selfTested = async (page: Page): Promise<void> => {
  const section = await openSection(await openRoom(page, 'protection'), guards.selfTest);
  await section.getByRole('button', { name: guards.selfTest.start }).click();
  await section.getByText(guards.selfTest.running).waitFor();
  await letTimePass();
  await section.getByText(guards.selfTest.done).waitFor();
};

const aboutToLeave = async (page: Page): Promise<void> => {
  const section = await openSection(await openRoom(page, 'release'), guards.release);
  await section.getByRole('button', { name: guards.release.leave }).click();
  await section.getByText(guards.release.will).waitFor();
};

const released = async (page: Page): Promise<void> => {
  const admin = await openRoom(page, 'release');
  await admin.getByRole('button', { name: setup.detach.ask }).click();
  await admin.getByRole('button', { name: setup.detach.confirm }).click();
  await admin.getByText(setup.results.done).waitFor();
  const section = await openSection(admin, guards.release);
  await section.getByText(/^Released, and not attached again/).waitFor();
};

const strictOn = async (page: Page): Promise<void> => {
  const section = await openSection(await openRoom(page, 'protection'), guards.strict);
  await section.getByRole('button', { name: guards.strict.on }).click();
  await section.getByText(guards.strict.states.on).waitFor();
};

/** What stands behind the steps of the set-up, each in use. */
export const guardScreens: Screen[] = [
  { name: 'guards, afterwards and exemptions', scenario: 'ready', show: exempt },
  { name: 'guards, audit log', scenario: 'ready', show: logOpen },
  { name: 'guards, self-test done', scenario: 'ready', show: selfTested },
  { name: 'guards, clearing up before an uninstall', scenario: 'ready', show: aboutToLeave },
  { name: 'guards, all gates released', scenario: 'ready', show: released },
  { name: 'guards, strict mode on', scenario: 'ready', show: strictOn },
  { name: 'status, an exemption was used', scenario: 'ready', show: exemptionUsed },
];
