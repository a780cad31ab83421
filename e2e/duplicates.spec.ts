import type { Page } from 'playwright-core';

import { jira, openPage, useScenario } from './support/browser';
import { answerBox, openCreate } from './support/create-dialog';

beforeEach(() => useScenario('ready'));

/** What the app asks Jira's search, and its functions, from now on. */
function noteQuestions(page: Page): { searches: string[]; calls: string[] } {
  const noted = { searches: [] as string[], calls: [] as string[] };
  page.on('request', (request) => {
    const text = request.postData() ?? '';
    if (request.url().includes('/search/jql') && text.includes('created >=')) noted.searches.push(text);
    if (request.url().includes('/playground/invoke')) noted.calls.push(text);
  });
  return noted;
}

const SAME = 'After submit the lights stay dark in the lesson on loops';

test('from the fifth word on what may be the same is listed with its reason; it can be followed instead', async () => {
  const other = { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, summary: SAME, priority: { name: 'High' } };
  const made = await jira('/rest/api/3/issue', { method: 'POST', as: 'sample-lead', body: { fields: other } });
  const { key } = await made.json();
  const { page, complaints } = await openPage();
  const create = await openCreate(page);
  const noted = noteQuestions(page);
  await answerBox(create, 'What you saw').pressSequentially('Lights stay dark here');
  await page.waitForTimeout(600);
  expect(noted.searches).toEqual([]);
  await answerBox(create, 'What you saw').pressSequentially(' in the lesson on loops');
  await create.panel
    .getByText(/Both speak of: .*lights/i)
    .first()
    .waitFor();
  await create.panel.getByText('In Progress').waitFor();
  expect(noted.calls).toEqual([]);
  expect(noted.searches.length).toBeLessThanOrEqual(2);

  await create.panel.getByRole('button', { name: 'Follow this one instead: LEARN-1' }).click();
  await create.panel
    .getByText(/^You follow LEARN-1 now/)
    .first()
    .waitFor();
  const { isWatching } = await (await jira('/rest/api/3/issue/LEARN-1/watchers')).json();
  expect(isWatching).toBe(true);
  await create.panel.getByRole('button', { name: 'Go on with the report' }).click();
  await create.panel.getByRole('button', { name: `Mine is different: ${key}` }).click();
  await create.panel.getByRole('button', { name: 'Mine is different: LEARN-1' }).click();
  await create.panel.getByText('Is it one of these already?').waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});

test('the Summary is looked for where the form script hands it over', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await create.dialog.getByLabel('Summary').fill(SAME);
  await create.dialog.getByLabel('Summary').blur();
  await create.panel.getByRole('button', { name: 'Follow this one instead: LEARN-1' }).waitFor();
});

test('where the two frames cannot hear each other, the panel looks for its own words', async () => {
  const { page } = await openPage();
  const create = await openCreate(page, '?eventsCrossFrames=off');
  const noted = noteQuestions(page);
  await create.dialog.getByLabel('Summary').fill(SAME);
  await create.dialog.getByLabel('Summary').blur();
  await page.waitForTimeout(800);
  expect(noted.searches).toEqual([]);
  await answerBox(create, 'What you saw').fill(SAME);
  await create.panel.getByRole('button', { name: 'Follow this one instead: LEARN-1' }).waitFor();
});

test.each([
  ['JQL', 'lights" OR project = OPS OR text ~ "backup did not run nightly'],
  ['HTML', '<img src=x onerror=alert(1)> lights stay dark in the lesson on loops'],
  ['signs that turn around, NUL and ADF', '\u202E\u0000{"type":"doc"} lights stay dark in the lesson on loops'],
])('%s in the words is only words', async (_name, text) => {
  const { page, complaints } = await openPage();
  const create = await openCreate(page);
  const asked = page.waitForResponse((answer) => answer.url().includes('/search/jql') && answer.ok());
  await answerBox(create, 'What you saw').fill(text);
  await asked;
  await page.waitForTimeout(200);
  expect(await create.panel.getByText(/OPS-\d/).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('words about a person in trouble are not looked for', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  const noted = noteQuestions(page);
  await answerBox(create, 'What you saw').fill(
    'The lights stay dark and she is so sad that she wants to quit the course',
  );
  await page.waitForTimeout(800);
  expect(noted.searches).toEqual([]);
});
