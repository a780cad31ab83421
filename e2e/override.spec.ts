import { jira, openPage, useScenario } from './support/browser';
import { createByRest, fieldsOf } from './support/rest-create';
import { openStatus } from './support/status-panel';

beforeEach(() => useScenario('ready'));

const ASK = 'Allow a priority without its checklist';
const REASON = 'The whole class stands still.';
const ADMIN = '?user=project-admin';
const editTo = (key: string, priority: string, as = 'sample-reporter') =>
  jira(`/rest/api/3/issue/${key}`, { method: 'PUT', as, body: { fields: { priority: { name: priority } } } });
const exceptions = ({ frame }: Awaited<ReturnType<typeof openStatus>>) =>
  frame.getByRole('region', { name: 'Exceptions' });

test('an admin of the space allows a Blocker by keyboard alone; a reporter reads who did and why, and cannot', async () => {
  const { page, complaints } = await openPage();
  const { key } = await createByRest({ summary: 'By an integration' });
  const admin = await openStatus(page, key, ADMIN);
  await admin.frame.getByRole('button', { name: ASK }).focus();
  await page.keyboard.press('Enter');
  await admin.frame.getByRole('textbox', { name: 'Why it may stand' }).waitFor();
  await page.keyboard.type('now');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await admin.frame.getByRole('alert').getByText('Write why, in at least 10 characters.').waitFor();
  await admin.frame.getByRole('textbox', { name: 'Why it may stand' }).fill(REASON);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await exceptions(admin).getByText('“Blocker” is allowed now.').waitFor();
  expect((await editTo(key, 'Blocker')).status).toBe(204);

  const reporter = await openStatus(page, key);
  await exceptions(reporter).getByText(REASON).waitFor();
  await exceptions(reporter)
    .getByText(/^Parker Projectadmin, /)
    .waitFor();
  expect(await reporter.frame.getByRole('button', { name: /Allow|Withdraw/ }).count()).toBe(0);
  expect(await reporter.frame.getByText(/no complete report justifies/).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the gate on a later transition lets pass what is allowed, and nothing else', async () => {
  const { page } = await openPage();
  const admin = await openPage();
  await admin.page.goto('/jira/settings/apps/preflight-admin?user=site-admin');
  const settings = admin.page.frameLocator('iframe[title="Preflight"]');
  await settings.getByRole('button', { name: 'Show these transitions' }).click();
  await settings.getByRole('button', { name: 'Put the gate on them' }).click();
  await settings
    .getByText(/: gate attached/)
    .first()
    .waitFor();
  const { key } = await createByRest({ summary: 'By an integration' });
  const start = () =>
    jira(`/rest/api/3/issue/${key}/transitions`, {
      method: 'POST',
      body: { transition: { id: '11' }, fields: { priority: { name: 'Blocker' } } },
    });
  const refused = await start();
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('PREFLIGHT-BLOCKER-CHECKLIST')]);
  const panel = await openStatus(page, key, ADMIN);
  await panel.frame.getByRole('button', { name: ASK }).click();
  await panel.frame.getByRole('textbox', { name: 'Why it may stand' }).fill(REASON);
  await panel.frame.getByRole('button', { name: 'Allow it' }).click();
  await exceptions(panel).getByText('“Blocker” is allowed now.').waitFor();
  expect((await start()).status).toBe(204);
  expect((await fieldsOf(key)).priority?.name).toBe('Blocker');
});

test('a ruling that a person writes into the field is refused by Jira', async () => {
  const { key } = await createByRest({ summary: 'By an integration' });
  const fields: { id: string; name: string }[] = await (await jira('/rest/api/3/field')).json();
  const ruling = fields.find(({ name }) => name === 'Preflight ruling')?.id ?? '';
  const forged = { schemaVersion: 1, priority: '10000', 10000: true, reason: REASON, by: 'me', title: 'Blocker' };
  for (const as of ['sample-reporter', 'sample-site-admin']) {
    const answer = await jira(`/rest/api/3/issue/${key}`, {
      method: 'PUT',
      as,
      body: { fields: { [ruling]: forged } },
    });
    expect(answer.status).toBe(400);
  }
});

test('in German it is asked, refused and withdrawn in German', async () => {
  const { page } = await openPage({ viewport: { width: 400, height: 900 } });
  const { key } = await createByRest({ summary: 'Aus einer Anbindung' });
  const panel = await openStatus(page, key, `${ADMIN}&locale=de_DE`);
  await panel.frame.getByRole('button', { name: 'Eine Priorität ohne Checkliste erlauben' }).click();
  await panel.frame.getByRole('button', { name: 'Erlauben' }).click();
  await panel.frame.getByText('Bitte den Grund schreiben, in mindestens 10 Zeichen.').waitFor();
  await panel.frame.getByRole('textbox', { name: 'Warum sie stehen darf' }).fill('Die ganze Klasse steht still.');
  await panel.frame.getByRole('button', { name: 'Erlauben' }).click();
  await panel.frame.getByText('„Blocker“ ist jetzt erlaubt.').waitFor();
  if (process.env.SHOT !== undefined) await page.screenshot({ path: process.env.SHOT, fullPage: true });
  await panel.frame.getByRole('button', { name: 'Zurücknehmen' }).click();
  await panel.frame.getByRole('button', { name: 'Ja, zurücknehmen' }).click();
  await panel.frame.getByText('Es ist zurückgenommen.').waitFor();
});
