import { completeReport, completeReportWithout } from '../src/core/testing/make-report';
import { openPage, useScenario } from './support/browser';
import { openStatus, openWorkItem, storeReport } from './support/status-panel';

const ITEM = 'LEARN-1';

beforeEach(async () => {
  await useScenario('ready');
  await storeReport(ITEM, completeReportWithout('answers', 'os'));
});

test('with the editor open a jump goes there at once, also from the checklist', async () => {
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM);
  await page.getByRole('button', { name: 'Edit Preflight report' }).click();
  const editor = page.frameLocator('iframe[title="Preflight report"]');
  await editor.getByLabel('Category').waitFor();
  await frame
    .getByRole('region', { name: /^Checklist/ })
    .getByRole('button')
    .click();
  await editor.getByRole('textbox', { name: 'Operating system' }).and(editor.locator(':focus')).waitFor();
});

test('where frames do not hear each other, the form opens here', async () => {
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM, '?eventsCrossFrames=off');
  await page.getByRole('button', { name: 'Edit Preflight report' }).click();
  const missing = frame.getByRole('region', { name: 'Missing in the report' });
  await missing.getByRole('button', { name: 'Operating system' }).click();
  await frame.getByRole('textbox', { name: 'Operating system' }).and(frame.locator(':focus')).waitFor();
});

test('what is saved in the editor is read again, and the lozenge follows when the panel is closed', async () => {
  const { page } = await openPage();
  const { frame, toggle } = await openStatus(page, ITEM);
  await toggle.getByText('Checklist 5/6').waitFor();
  await page.getByRole('button', { name: 'Edit Preflight report' }).click();
  const editor = page.frameLocator('iframe[title="Preflight report"]');
  await editor.getByRole('textbox', { name: 'Operating system' }).fill('macOS 14.5');
  await editor.getByRole('button', { name: 'Save' }).click();
  await frame.getByText('Blocker ready').waitFor();
  expect(await toggle.getByText('Checklist 5/6').isVisible()).toBe(true);
  await toggle.click();
  await toggle.getByText('Blocker ready').waitFor();
});

test('Jira asks for the lozenge at the first opening and after each closing, never in between', async () => {
  const { page } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/playground/dynamic-properties')) asked.push(request.method());
  });
  const { toggle, frame } = await openWorkItem(page, ITEM);
  await frame.owner().waitFor({ state: 'detached' });
  expect(asked).toHaveLength(0);
  for (const expected of [1, 2, 2, 3]) {
    const before = asked.length;
    const answered = expected > before ? page.waitForResponse(/dynamic-properties/) : null;
    await toggle.click();
    await answered;
    expect(asked).toHaveLength(expected);
  }
});

test.each(['light', 'dark'])('at 360 px nothing has to be scrolled sideways, in the %s theme', async (theme) => {
  const answers = { observed: 'x'.repeat(300), os: '' };
  await storeReport(ITEM, completeReport({ answers, impact: { canMoveOn: true } }));
  const { page } = await openPage({ viewport: { width: 360, height: 800 } });
  const { around, frame } = await openStatus(page, ITEM, `?theme=${theme}`);
  await frame.getByText('What the report says').click();
  const frameWidth = await around.locator('iframe').evaluate((one) => one.clientWidth);
  const inner = await frame.locator('html').evaluate((one) => one.scrollWidth);
  expect(inner).toBeLessThanOrEqual(frameWidth);
  expect(await page.locator('html').evaluate((one) => one.scrollWidth)).toBeLessThanOrEqual(360);
});
