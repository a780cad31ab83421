import { completeReport } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import { createByRest } from './support/rest-create';
import { openStatus } from './support/status-panel';

const SUMMARY = 'Learn IDE terminal stays at Connecting after every restart';
type Line = { from: string; what: string };
const logOf = async (): Promise<string[]> => {
  const lines: Line[] = await (await jira('/playground/log?after=0')).json();
  return lines.map(({ from, what }) => `${from}: ${what}`);
};

test('similar and earlier work items are found when they are asked for, and linked with one press', async () => {
  await useScenario('ready');
  const earlier = await createByRest({ report: completeReport(), summary: 'Lesson about loops does not open' });
  const alike = await createByRest({ summary: 'Learn IDE terminal stays at Connecting since the restart' });
  const { key } = await createByRest({ report: completeReport(), summary: SUMMARY });
  const { page, complaints } = await openPage({ viewport: { width: 360, height: 900 } });
  // The copies in the descriptions, which name the person, are written a moment later.
  await page.waitForTimeout(2_500);
  const { frame } = await openStatus(page, key);
  expect((await logOf()).filter((line) => line.includes('/search/jql'))).toEqual([]);
  const section = frame.getByRole('group').filter({ hasText: 'Similar and earlier work items' });
  await frame.getByText('Similar and earlier work items').click();
  await frame.getByRole('heading', { name: 'Likely about the same' }).waitFor();
  await frame.getByRole('button', { name: alike.key, exact: true }).waitFor();
  await frame
    .getByText(/^Both say: .*terminal/)
    .first()
    .waitFor();
  await frame.getByRole('heading', { name: 'Earlier about the same person (octo-student)' }).waitFor();
  await frame.getByRole('button', { name: earlier.key, exact: true }).last().waitFor();
  expect((await logOf()).filter((line) => line.includes('/search/jql'))).toHaveLength(2);
  await frame.getByRole('button', { name: `Link ${alike.key}` }).click();
  await frame.getByText(`${alike.key} is linked.`).waitFor();
  expect((await logOf()).filter((line) => line.includes('POST /rest/api/3/issueLink → 201'))).toHaveLength(1);
  if (process.env.SHOTS !== undefined) {
    await section.first().scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${process.env.SHOTS}/neighbours.png`, fullPage: true });
  }
  expect(complaints).toEqual([]);
});

test('what was suggested and taken stands with its reason, and how many more have the same trouble', async () => {
  await useScenario('ready');
  const report = completeReport({ impact: { others: 3 } });
  const { key } = await createByRest({ report, summary: SUMMARY });
  const { page } = await openPage();
  const { frame } = await openStatus(page, key);
  await frame.getByRole('region', { name: 'Suggestions' }).getByText('Category “Learn IDE” taken').waitFor();
  await frame.getByText('What the report says').click();
  await frame.getByText('More people with the same trouble').waitFor();
});
