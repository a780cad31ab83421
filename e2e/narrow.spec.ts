import type { FrameLocator, Page } from 'playwright-core';

import { goToRoom, openAdmin } from './support/admin-page';
import { jira, openPage, useScenario } from './support/browser';
import {
  chooseTooEarly,
  fillBlocker,
  fillReport,
  keyOfCreated,
  openCreate,
  pressCreate,
  priorityOf,
} from './support/create-dialog';
import { createByRest } from './support/rest-create';

const PHONE = { viewport: { width: 360, height: 720 } };
const SCREENS = [
  ['the list', '/'],
  ['the work item', '/browse/LEARN-1'],
] as const;

beforeEach(() => useScenario('ready'));

/** By how many pixels page or frame can be scrolled sideways. */
const sideways = (root: Page | FrameLocator): Promise<number> =>
  root.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

/** Elements that stick out of the frame at the right, by their words. */
const sticksOut = (frame: FrameLocator): Promise<string[]> =>
  frame
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll<HTMLElement>('button, input, select, textarea, p, label, legend')]
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.innerText || one.id),
    );

describe.each(['light', 'dark'])('360 pixels wide, %s theme', (theme) => {
  test('a Blocker can be refused, completed and created, and nothing scrolls sideways', async () => {
    const { page, complaints } = await openPage(PHONE);
    const create = await openCreate(page, `?theme=${theme}`);
    await chooseTooEarly(create);
    expect(await priorityOf(create)).toBe('High');
    await fillReport(create, 'Learn IDE never connects');
    await fillBlocker(create);
    expect([await sideways(page), await sideways(create.panel), await sticksOut(create.panel)]).toEqual([0, 0, []]);
    expect(await create.panel.locator('html').getAttribute('data-color-mode')).toBe(theme);
    await pressCreate(create);
    expect((await (await jira(`/rest/api/3/issue/${await keyOfCreated(page)}`)).json()).fields.priority.name).toBe(
      'High',
    );
    expect(complaints).toEqual([]);
  });

  test.each(SCREENS)('%s does not scroll sideways', async (_name, path) => {
    const { page } = await openPage(PHONE);
    await createByRest({ summary: `W${'i'.repeat(200)}de` });
    await page.goto(`${path}?theme=${theme}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await sideways(page)).toBe(0);
  });

  test('the set-up page does not scroll sideways, and its last button can be pressed', async () => {
    const { page } = await openPage({ ...PHONE, colorScheme: theme === 'dark' ? 'dark' : 'light' });
    const admin = await openAdmin(page);
    await admin.getByText('5 of 5 steps done').waitFor();
    expect([await sideways(page), await sideways(admin), await sticksOut(admin)]).toEqual([0, 0, []]);
    await goToRoom(admin, 'release');
    await admin.getByRole('button', { name: 'Detach all gates…' }).click();
    await admin.getByRole('button', { name: 'No, keep them' }).click();
  });
});
