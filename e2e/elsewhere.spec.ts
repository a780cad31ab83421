import type { Page } from 'playwright-core';

import { jira, openPage, useScenario } from './support/browser';
import {
  answerBox,
  choosePriority,
  closeDialog,
  fillReport,
  openAgain,
  openCreate,
  pressCreate,
} from './support/create-dialog';
import { createByRest } from './support/rest-create';
import { copiedAgain, copiesMade, keptInStorage } from './support/second-copy';

const WORDS = 'She wrote that she wants to quit the course and cannot go on';

beforeEach(() => useScenario('ready'));

const issues = async (): Promise<string> =>
  (await jira('/rest/api/3/search/jql?jql=project%20%3D%20LEARN&fields=*all&maxResults=50')).text();

/** Everything that the pages of this browser send to Jira. */
const sentToJira = (page: Page): string[] => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/rest/')) sent.push(request.postData() ?? '');
  });
  return sent;
};

test('another way is shown step by step, and Create keeps every word about a person out of Jira', async () => {
  const { page } = await openPage();
  const sent = sentToJira(page);
  const create = await openCreate(page);
  await fillReport(create, 'A question');
  await answerBox(create, 'What you saw').fill(WORDS);
  await create.panel.getByText('This sounds like “A student who is not well, or may leave”.').waitFor();
  await create.panel.getByRole('button', { name: 'Show where that goes' }).click();
  await create.panel.getByText('This does not go into Jira. Here is what to do instead:').waitFor();
  await create.panel
    .getByRole('listitem')
    .filter({ hasText: /escalation form/ })
    .waitFor();

  for (const priority of ['Medium', 'Blocker']) {
    await choosePriority(create, priority);
    await pressCreate(create);
    await create.dialog
      .getByText(/this does not belong in Jira/)
      .first()
      .waitFor();
  }
  expect(sent.join('\n')).toContain('"route":"personal"');
  expect(sent.join('\n')).not.toMatch(/quit|octo-student|macOS/);
  expect(await issues()).not.toContain('A question');
});

test('by REST a report that belongs elsewhere is refused too, at any priority', async () => {
  const report = { schemaVersion: 1, about: { route: 'personal' } };
  for (const name of ['Low', 'Blocker']) {
    const { status, said } = await createByRest({ report, priority: { name } });
    expect([status, said]).toEqual([400, expect.stringContaining('this does not belong in Jira')]);
  }
});

test('words about a person stay in this browser: no copy of them is made, and going back brings them all back', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  const before = await copiesMade(page);
  await answerBox(create, 'What you saw').fill(WORDS);
  await copiedAgain(page, before);
  expect(await keptInStorage()).not.toContain('quit');

  await create.panel.getByRole('radio', { name: /A student who is not well/ }).check();
  await create.panel.getByRole('button', { name: 'Go back to “A technical problem”' }).click();
  expect(await answerBox(create, 'What you saw').inputValue()).toBe(WORDS);
});

test('what was copied while it sounded technical leaves the copy as soon as another way is chosen', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  const before = await copiesMade(page);
  await answerBox(create, 'What you saw').fill('The terminal stays black');
  await copiedAgain(page, before);
  expect(await keptInStorage()).toContain('stays black');

  const withIt = await copiesMade(page);
  await create.panel.getByRole('radio', { name: /Misuse of the question chat/ }).check();
  await copiedAgain(page, withIt);
  expect(await keptInStorage()).not.toContain('stays black');

  await closeDialog(create, page);
  const next = await openAgain(page);
  await next.panel.getByRole('button', { name: /^Resume/ }).click();
  await next.panel.getByText('This does not go into Jira. Here is what to do instead:').waitFor();
});
