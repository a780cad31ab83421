import type { Page } from 'playwright-core';

import { completeReport } from '../src/core/testing/make-report';
import { openRoom } from './support/admin-page';
import { openPage, useScenario } from './support/browser';
import { assume, eventsComeLate, priorityOf, withoutFormScript } from './support/doors';
import { createByRest } from './support/rest-create';
import { answerIn, goIn, openDoor, passTime } from './support/ways-in';
import { editReport } from './support/work-item';

// Ways to change a work item that exists. Most of them nothing can refuse: then what got past is put back.

const ITEM = 'LEARN-2';

beforeEach(async () => {
  await useScenario('all-guards');
  await eventsComeLate();
});

const putBack = async (page: Page, key = ITEM) => {
  expect(await priorityOf(key)).toBe('Blocker');
  await passTime(page);
  expect(await priorityOf(key)).not.toBe('Blocker');
};

describe('edit-by-rest-or-bulk', () => {
  test.each(['REST: edit', 'Automation: edit', 'Another app’s edit'])('%s is put back', async (title) => {
    const { page } = await openPage();
    expect(await goIn(await openDoor(page, title))).toContain(`${ITEM} has priority Blocker now.`);
    await putBack(page);
  });

  test.each(['board', 'list'])('the priority on the %s is saved at once, and put back', async (where) => {
    const { page, complaints } = await openPage();
    await page.goto(`/ways-in/${where}`);
    await page.getByLabel(`Priority of ${ITEM}`).selectOption({ label: 'Blocker' });
    expect(await answerIn(page.locator('main'))).toContain(`${ITEM} has priority Blocker now.`);
    await putBack(page);
    expect(complaints).toEqual([]);
  });

  test('a bulk edit tells how far it is, and what it raised is put back', async () => {
    const { page } = await openPage();
    await page.goto('/ways-in/bulk');
    for (const key of ['LEARN-1', 'LEARN-2']) await page.getByLabel(new RegExp(`^${key}:`)).check();
    await page.getByLabel('Change priority to').selectOption({ label: 'Blocker' });
    await page.getByRole('button', { name: 'Change them' }).click();
    await page.getByRole('progressbar', { name: 'Progress' }).waitFor();
    await page.getByText('Changed: 2.').waitFor();
    await putBack(page);
    expect(await priorityOf('LEARN-1')).toBe('High');
  });
});

describe('edit-the-report', () => {
  test('a Blocker whose report is emptied afterwards does not stay one', async () => {
    const key = (await createByRest({ report: completeReport(), priority: { name: 'Blocker' } })).key;
    const { page } = await openPage();
    const panel = await editReport(page, key);
    await panel.getByRole('textbox', { name: 'Operating system' }).fill('');
    await panel.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit Preflight report' }).waitFor();
    await putBack(page, key);
  });
});

describe('change-type', () => {
  const toBug = async (page: Page) => {
    await page.goto('/browse/OPS-1');
    await page.getByRole('button', { name: 'Change work type' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change work type' });
    await dialog.getByLabel('New work type').selectOption({ label: 'Bug' });
    await dialog.getByRole('button', { name: 'Change', exact: true }).click();
    return dialog;
  };

  test('a guarded priority is not carried into a work type whose checklist is open', async () => {
    await useScenario('software-bug');
    const { page } = await openPage();
    const dialog = await toBug(page);
    await dialog
      .getByRole('alert')
      .getByText(/checklist/i)
      .waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Incident').first().waitFor();
  });

  test('in a space that is not covered it is nobody’s business', async () => {
    const { page } = await openPage();
    const dialog = await toBug(page);
    await dialog.waitFor({ state: 'hidden' });
    expect(await priorityOf('OPS-1')).toBe('Blocker');
  });
});

describe('move-to-project', () => {
  test('no Create transition runs in the other space: what comes in as Blocker is put back', async () => {
    const { page } = await openPage();
    await page.goto('/browse/OPS-1');
    await page.getByRole('button', { name: 'Change work type' }).click();
    const types = page.getByRole('dialog', { name: 'Change work type' });
    await types.getByLabel('New work type').selectOption({ label: 'Bug' });
    await types.getByRole('button', { name: 'Change', exact: true }).click();
    await types.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Change space' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change space' });
    await dialog.getByLabel('New space').selectOption({ label: 'Learn support (LEARN)' });
    await dialog.getByLabel('New work type').selectOption({ label: 'Bug' });
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await putBack(page, 'OPS-1');
  });
});

describe('transition-by-rest', () => {
  test('refused with the gate’s words', async () => {
    const { page } = await openPage();
    expect(await goIn(await openDoor(page, 'REST: transition'))).toMatch(/PREFLIGHT-BLOCKER-CHECKLIST/);
    expect(await priorityOf(ITEM)).toBe('Medium');
  });

  test('put back where validators do not run there', async () => {
    await assume({ validatorsOnRest: false });
    const { page } = await openPage();
    await goIn(await openDoor(page, 'REST: transition'));
    await putBack(page);
  });
});

describe('remove-the-gate', () => {
  const byRest = (page: Page) => page.getByRole('region', { name: 'REST: one work item', exact: true });

  test('released on the admin page, what then comes in is put back', async () => {
    const { page } = await openPage();
    const admin = await openRoom(page, 'release');
    await admin.getByRole('button', { name: 'Detach all gates' }).click();
    await admin.getByRole('button', { name: 'Yes, detach all gates' }).click();
    await admin.getByText('Working…').waitFor({ state: 'hidden' });
    const said = await goIn(await openDoor(page, 'REST: one work item'));
    expect(said).toContain('LEARN-4 has priority Blocker now.');
    await putBack(page, 'LEARN-4');
  });

  test('while the app is switched off its rules refuse, or let everything pass: then it is put back later', async () => {
    const { page } = await openPage();
    const app = await openDoor(page, 'The app itself');
    expect(await goIn(app)).toContain('The app is now: disabled.');
    expect(await goIn(byRest(page))).toContain('Preflight could not check this work item.');
    await assume({ disabledAppRefuses: false });
    await byRest(page).getByRole('button', { name: 'Send' }).click();
    await byRest(page).getByText('LEARN-4 has priority Blocker now.').waitFor();
    await app.getByLabel('What to do').selectOption({ label: 'Switch it on' });
    await app.getByRole('button', { name: 'Send' }).click();
    await app.getByText('The app is now: installed.').waitFor();
    await putBack(page, 'LEARN-4');
  });

  test.each([
    ['took its gates off before it went: creates go on', true, 'LEARN-4 has priority Low now.'],
    ['could not write any more: its orphaned gate refuses every create', false, 'Jira refused with status 400.'],
  ])('uninstalled, the app %s', async (_what, preUninstallMayWrite, said) => {
    await assume({ preUninstallMayWrite });
    const { page } = await openPage();
    await withoutFormScript(page);
    const app = await openDoor(page, 'The app itself');
    await app.getByLabel('What to do').selectOption({ label: 'Uninstall it' });
    expect(await goIn(app)).toContain('The app is now: uninstalled.');
    expect(await goIn(byRest(page), { Priority: 'Low' })).toContain(said);
  });
});
