import { jira, openPage, useScenario } from './support/browser';
import {
  answerBox,
  bareDialogOf,
  closeDialog,
  dialogOf,
  fillReport,
  keyOfCreated,
  pressCreate,
} from './support/create-dialog';
import { entranceAddress, openEntrance, pressOpen } from './support/entrance';

beforeEach(() => useScenario('ready'));

const LINK = 'https://learn.example/questions/4711';
const CHAT = `?name=Mia%20Lind&github=@mia-lind&mail=mia@learn.example&batch=v-000&link=${encodeURIComponent(LINK)}&category=ide&space=LEARN&type=Bug`;
const EXPECTED = {
  ...{ fullName: 'Mia Lind', githubUsername: 'mia-lind', email: 'mia@learn.example' },
  ...{ batch: 'v-000', questionLink: LINK },
};
const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' ? { ...value } : {});
/** What this request says of its own: Forge tells a function where its frame stands, whatever the frame sends. */
const ownWords = (body: string): string => {
  const call = asRecord(JSON.parse(body === '' ? '{}' : body));
  return 'functionKey' in call ? JSON.stringify(call.payload) : body;
};

test.each([
  ['hands no value to an app’s field', 'off'],
  ['hands the value to the app’s field', 'on'],
])('a link of the chat opens the form with its words in it, where Jira %s', async (_how, takes) => {
  const { page, complaints } = await openPage();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().includes('/playground/log')) sent.push(ownWords(request.postData() ?? ''));
  });
  const withName = () => sent.filter((body) => body.includes('mia-lind'));
  await openEntrance(page, `${CHAT}&prefillTakesAppField=${takes}`);
  const create = await dialogOf(page);
  await expect(answerBox(create, 'GitHub user name').first().inputValue()).resolves.toBe('mia-lind');
  expect(await answerBox(create, 'Link to the question').inputValue()).toBe(LINK);
  expect(await create.panel.getByLabel('Category').inputValue()).toBe('ide');
  expect(withName()).toEqual([]);
  expect(page.url()).not.toContain('mia');

  await create.dialog.getByLabel('Summary').fill('The IDE never connects');
  await answerBox(create, 'Operating system').fill('macOS 14');
  await pressCreate(create);
  const refusal = create.dialog.getByText(/not complete|needs|missing/i).first();
  await refusal.waitFor();
  expect(withName()).not.toEqual([]);
  expect(complaints).toEqual([]);
});

test('what the link said stands in the work item that was created', async () => {
  const { page } = await openPage();
  const frame = await openEntrance(page, CHAT);
  const create = await dialogOf(page);
  await fillReport(create, 'Learn IDE never connects');
  await pressCreate(create);
  const key = await keyOfCreated(page);
  const { reportFieldId } = await (await jira('/playground/state')).json();
  const { fields } = await (await jira(`/rest/api/3/issue/${key}`)).json();
  expect(fields[reportFieldId].answers).toMatchObject({ ...EXPECTED, githubUsername: 'octo-student' });
  await frame.getByText('Your work item was created.').first().waitFor();
  await frame.getByRole('button', { name: 'My drafts' }).click();
  await frame.getByText('You have no unfinished report.').waitFor();
});

test('a hostile link opens nothing: it shows what it would fill in, and what was left out', async () => {
  const { page, complaints } = await openPage();
  const hostile = [
    'name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    'link=javascript:alert(document.domain)',
    'github=a&github=b',
    'space=LEARN%22%20OR%20project%20%3D%20OPS',
    'batch=v%E2%80%AE000-v',
    `mail=${'x'.repeat(3_000)}`,
  ].join('&');
  const frame = await openEntrance(page, `?${hostile}`);
  await frame.getByText('Left out', { exact: true }).waitFor();
  await frame.getByText('<img src=x onerror=alert(1)>').waitFor();
  const dropped = await frame.getByRole('listitem').allInnerTexts();
  expect(dropped.map((line) => line.split(' ')[0]).sort()).toEqual(['batch', 'github', 'link', 'mail', 'space']);
  expect(await frame.locator('img').count()).toBe(0);
  expect(await bareDialogOf(page).dialog.count()).toBe(0);

  await pressOpen(frame);
  const create = await dialogOf(page);
  expect(await answerBox(create, 'Full name').inputValue()).toBe('<img src=x onerror=alert(1)>');
  expect(await answerBox(create, 'Batch').inputValue()).toBe('v000-v');
  expect(await answerBox(create, 'Link to the question').inputValue()).toBe('');
  expect(complaints).toEqual([]);
});

test('a link that was followed and put away leaves no draft behind', async () => {
  const { page } = await openPage();
  const frame = await openEntrance(page, CHAT);
  await closeDialog(await dialogOf(page), page);
  await frame.getByRole('button', { name: 'Open the form again' }).waitFor();
  await frame.getByText('GitHub user name: mia-lind').waitFor();
  await frame.getByRole('button', { name: 'My drafts' }).click();
  await frame.getByText('You have no unfinished report.').waitFor();
});

test('where the browser keeps nothing and Jira hands nothing over, the words can be pasted', async () => {
  const { page } = await openPage();
  const frame = await openEntrance(page, `${CHAT}&frameStorage=refused&prefillTakesAppField=off`);
  const create = await dialogOf(page);
  expect(await answerBox(create, 'Batch').inputValue()).toBe('');
  const text = await frame.locator('.copy-line pre').innerText();
  await create.panel.getByRole('textbox', { name: /^Paste the chat/ }).fill(text);
  await create.panel.getByRole('button', { name: 'Find the parts' }).click();
  await create.panel.getByRole('textbox', { name: 'Batch' }).waitFor();
  expect(await answerBox(create, 'Batch').inputValue()).toBe('v-000');
});

test('without a covered space the page says who can help', async () => {
  await useScenario('fresh');
  const { page } = await openPage();
  const frame = await openEntrance(page, CHAT);
  await frame.getByText(/Preflight is not set up for any space/).waitFor();
  expect(await frame.getByRole('button', { name: /Open the form/ }).count()).toBe(0);
});

test('who may not create there is told, and nothing opens', async () => {
  const { page } = await openPage();
  const refusal = { status: 403, json: { errorMessages: ['You do not have permission'] } };
  await page.route('**/issue/createmeta/*/issuetypes?*', (route) => route.fulfill(refusal));
  const frame = await openEntrance(page, CHAT);
  await frame.getByText(/You may not create work items in/).waitFor();
  expect(await frame.getByRole('button', { name: 'Open the form', exact: true }).isDisabled()).toBe(true);
  expect(await bareDialogOf(page).dialog.count()).toBe(0);
});

test('the last space and work type come first the next time', async () => {
  const { page } = await openPage();
  const frame = await openEntrance(page);
  await frame.getByLabel('Work type').locator('option').first().waitFor({ state: 'attached' });
  const types = await frame.getByLabel('Work type').locator('option').allInnerTexts();
  const other = types.at(-1) ?? '';
  await frame.getByLabel('Work type').selectOption({ label: other });
  await pressOpen(frame);
  await closeDialog(bareDialogOf(page), page);
  const again = await openEntrance(page);
  expect(await again.getByLabel('Work type').locator('option:checked').innerText()).toBe(other);
  expect(types.length).toBeGreaterThan(1);
});

test('in German, narrow and dark, the page says the same', async () => {
  const { page } = await openPage({ viewport: { width: 360, height: 800 }, colorScheme: 'dark' });
  const frame = await openEntrance(page, `${CHAT}&locale=de_DE&link=javascript:1`);
  await frame.getByText('Weggelassen', { exact: true }).waitFor();
  await frame.getByRole('button', { name: 'Formular öffnen' }).waitFor();
  const tooWide = await frame.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
});

test('the rooms have addresses, and Back leads from one to the other', async () => {
  const { page } = await openPage();
  const frame = await openEntrance(page);
  await frame.getByRole('button', { name: 'My drafts' }).click();
  await frame.getByRole('heading', { name: 'My drafts' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`${await entranceAddress()}/drafts`);
  await page.goBack();
  await frame.getByRole('heading', { name: 'Report a problem' }).waitFor();
  await openEntrance(page, '', 'drafts');
  await frame.getByRole('heading', { name: 'My drafts' }).waitFor();
});
