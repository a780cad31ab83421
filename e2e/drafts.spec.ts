import { jira, openPage, useScenario } from './support/browser';
import {
  answerBox,
  closeDialog,
  type CreateDialog,
  fillReport,
  keyOfCreated,
  openAgain,
  openCreate,
  pressCreate,
} from './support/create-dialog';
import { copiedAgain, copiesMade } from './support/second-copy';

const SAW = 'What you saw';
const WORDS = 'The terminal says "Connecting" and never gets further.';

beforeEach(() => useScenario('ready'));

const saw = (create: CreateDialog) => answerBox(create, SAW).inputValue();
const offered = ({ panel }: CreateDialog, count: string) => panel.getByText(`You have ${count}`).waitFor();
const resume = ({ panel }: CreateDialog, name: string | RegExp) =>
  panel.getByRole('button', { name: typeof name === 'string' ? `Resume: ${name}` : name }).click();

test('a reload with an open dialog offers the report again, and never forces it', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await answerBox(create, SAW).fill(WORDS);
  await page.reload();
  const next = await openAgain(page);
  await offered(next, '1 unfinished report');
  expect(await saw(next)).toBe('');
  await resume(next, WORDS);
  expect(await saw(next)).toBe(WORDS);
});

test('a closed dialog offers the report when it opens again', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await answerBox(create, SAW).fill(WORDS);
  await create.panel.getByRole('checkbox', { name: /Browsed the guides/ }).check();
  await closeDialog(create, page);
  const next = await openAgain(page);
  await resume(next, WORDS);
  expect(await saw(next)).toBe(WORDS);
  expect(await next.panel.getByRole('checkbox', { name: /Browsed the guides/ }).isChecked()).toBe(true);
});

test('a create that fails keeps every word, and the next press creates', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await page.route('**/rest/api/3/issue', (route) => route.fulfill({ status: 503, json: {} }), { times: 1 });
  await pressCreate(create);
  await create.dialog.getByText(/Jira did not answer/).waitFor();
  expect(await create.dialog.getByLabel('Summary').inputValue()).toBe('Learn IDE never connects');
  expect(await saw(create)).toBe(WORDS);
  await pressCreate(create);
  expect(await keyOfCreated(page)).toMatch(/^LEARN-\d+$/);
});

test('two reports lie side by side, one named by its link, one by its first words', async () => {
  const { page } = await openPage();
  const one = await openCreate(page);
  await answerBox(one, SAW).fill('The lab stays red, see https://learn.example/questions/4711 for all of it');
  await closeDialog(one, page);
  const other = await openAgain(page);
  await answerBox(other, 'GitHub user name').fill('octo-student');
  await answerBox(other, SAW).fill('No lights at all');
  await closeDialog(other, page);

  const next = await openAgain(page);
  await offered(next, '2 unfinished reports');
  await resume(next, 'learn.example/questions/4711');
  expect(await saw(next)).toContain('The lab stays red');
  await resume(next, 'No lights at all');
  expect(await saw(next)).toBe('No lights at all');
});

test('two tabs write two reports, and neither loses a word', async () => {
  const { page } = await openPage();
  const left = await openCreate(page);
  const tab = await page.context().newPage();
  const right = await openCreate(tab);
  await answerBox(left, SAW).fill('Written on the left');
  await answerBox(right, SAW).fill('Written on the right');
  await answerBox(left, 'What you expected').fill('Left, too');
  await closeDialog(left, page);
  await closeDialog(right, tab);

  const next = await openAgain(page);
  await offered(next, '2 unfinished reports');
  await resume(next, 'Written on the left');
  expect(await answerBox(next, 'What you expected').inputValue()).toBe('Left, too');
  await resume(next, 'Written on the right');
  expect(await saw(next)).toBe('Written on the right');
});

test('a discarded report is gone from the browser and from the second copy', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  const before = await copiesMade(page);
  await answerBox(create, SAW).fill(WORDS);
  await copiedAgain(page, before);
  await closeDialog(create, page);
  const next = await openAgain(page);
  const withIt = await copiesMade(page);
  await next.panel.getByRole('button', { name: `Discard: ${WORDS}` }).click();
  await next.panel.getByText('The unfinished report is gone.').waitFor({ state: 'attached' });
  await copiedAgain(page, withIt);
  await page.reload();
  const last = await openAgain(page);
  expect(await last.panel.getByText(/unfinished report/).count()).toBe(0);
});

test('where the browser denies its storage, the second copy brings the report back', async () => {
  const { page, complaints } = await openPage();
  await page.addInitScript(() => {
    if (window.top === window) return;
    const denied = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: denied });
  });
  const create = await openCreate(page);
  await create.panel.getByText(/This browser keeps nothing for Preflight/).waitFor();
  const before = await copiesMade(page);
  await answerBox(create, SAW).fill(WORDS);
  await copiedAgain(page, before);
  await page.reload();
  const next = await openAgain(page);
  await resume(next, WORDS);
  expect(await saw(next)).toBe(WORDS);
  expect(complaints).toEqual([]);
});

test('"Create another" begins an empty report, and the earlier one is marked as handed over', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await create.dialog.getByLabel('Create another').check();
  await pressCreate(create);
  const key = await keyOfCreated(page);
  await offered(create, '1 unfinished report');
  await create.panel.getByText('It was complete, so it may be a work item already.').waitFor();
  expect(await saw(create)).toBe('');

  const { reportFieldId } = await (await jira('/playground/state')).json();
  const { fields } = await (await jira(`/rest/api/3/issue/${key}`)).json();
  expect(fields[reportFieldId].answers.observed).toBe(WORDS);
  await answerBox(create, SAW).fill('The second one');
  await closeDialog(create, page);
  const next = await openAgain(page);
  await offered(next, '2 unfinished reports');
});
