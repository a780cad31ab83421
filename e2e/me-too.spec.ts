import type { Page } from 'playwright-core';

import { completeReport } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import { answerBox, openAgain, openCreate, type CreateDialog } from './support/create-dialog';
import { createByRest, reportOf } from './support/rest-create';

beforeEach(() => useScenario('ready'));

const SAME = 'After submit the lights stay dark in the lesson on loops';
const REPORT = completeReport({ answers: { observed: SAME }, impact: { affected: 'one' } });

/** An earlier work item with a report, and a dialog in which the same is written. */
async function withEarlier(page: Page, report: unknown = REPORT): Promise<{ create: CreateDialog; key: string }> {
  const { key } = await createByRest({ summary: SAME, report });
  const create = await openCreate(page);
  await answerBox(create, 'GitHub user name').fill('tom-berg');
  await answerBox(create, 'Operating system').fill('Ubuntu 22.04');
  await answerBox(create, 'What you saw').fill(SAME);
  await meToo(create, key).waitFor();
  return { create, key };
}

const meToo = ({ panel }: CreateDialog, key: string) =>
  panel.getByRole('button', { name: `Me too, with my student: ${key}` });
const commentsOn = async (key: string): Promise<string[]> => {
  const { comments }: { comments: unknown[] } = await (await jira(`/rest/api/3/issue/${key}/comment`)).json();
  return comments.map((comment) => JSON.stringify(comment));
};
test('one press adds the student to the earlier work item; a double press adds nothing more; a reload remembers', async () => {
  const { page, complaints } = await openPage();
  const { create, key } = await withEarlier(page);
  await meToo(create, key).dblclick();
  await create.panel
    .getByText(new RegExp(`^Your student was added to ${key}`))
    .first()
    .waitFor();
  const [comment, ...more] = await commentsOn(key);
  expect(comment).toMatch(/tom-berg[^]*Ubuntu 22.04/);
  expect(comment).not.toMatch(/stay dark/);
  expect(more).toEqual([]);
  expect((await reportOf(key))?.impact).toMatchObject({ affected: 'several', others: 1 });

  await page.waitForTimeout(500);
  await page.reload();
  const again = await openAgain(page);
  await again.panel.getByRole('button', { name: /^Resume/ }).click();
  await again.panel.getByRole('button', { name: 'Go on with the report' }).click();
  await meToo(again, key).click();
  await again.panel
    .getByText(new RegExp(`^Your student was added to ${key}`))
    .first()
    .waitFor();
  expect(await commentsOn(key)).toHaveLength(1);
  await again.panel.getByRole('button', { name: 'Discard my report' }).click();
  expect(await answerBox(again, 'What you saw').inputValue()).toBe('');
  expect(complaints).toEqual([]);
});

test('an earlier work item that was deleted meanwhile: a calm sentence, and nothing is lost', async () => {
  const { page } = await openPage();
  const { create, key } = await withEarlier(page);
  const gone = await jira(`/rest/api/3/issue/${key}`, { method: 'DELETE', as: 'sample-lead' });
  expect(gone.ok).toBe(true);
  await meToo(create, key).click();
  await create.panel
    .getByText(/is not there any more, or you may not see it/)
    .first()
    .waitFor();
  expect(await answerBox(create, 'What you saw').inputValue()).toBe(SAME);
});

test('a report there that cannot be read is left as it is', async () => {
  const { page } = await openPage();
  const broken = { schemaVersion: 0, a: { b: 'c' } };
  const { create, key } = await withEarlier(page, broken);
  await meToo(create, key).click();
  await create.panel
    .getByText(/cannot be read, so it was left as it is/)
    .first()
    .waitFor();
  expect(await commentsOn(key)).toEqual([]);
});
