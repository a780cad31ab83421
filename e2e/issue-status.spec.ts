import { completeReport, completeReportWithout } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import { withoutFormScript } from './support/doors';
import { publishPolicy, withConsole, withProof } from './support/publish-policy';
import { createByRest } from './support/rest-create';
import { openStatus, openWorkItem, storeReport } from './support/status-panel';

const ITEM = 'LEARN-1';
const incomplete = completeReportWithout('answers', 'os');

beforeEach(() => useScenario('ready'));

test.each([
  ['no report', null, 'No report', 'This work item was made without a report.'],
  ['an incomplete report', incomplete, 'Checklist 5/6', '1 item of the checklist for Blocker is open.'],
  ['a complete report', completeReport(), 'Blocker ready', 'Nothing is left: Blocker is free to choose.'],
  [
    'another way',
    completeReport({ about: { route: 'admissions' } }),
    'Not for Jira',
    /That way does not go through Jira/,
  ],
  ['an unreadable report', { schemaVersion: 0 }, 'Unreadable report', /cannot be read/],
  ['a newer report', { schemaVersion: 99 }, 'Newer report', /A newer Preflight wrote this report/],
])('the lozenge of %s, beside the panel and in it', async (_name, report, label, sentence) => {
  if (report !== null) await storeReport(ITEM, report);
  const { page, complaints } = await openPage();
  const { toggle, frame } = await openWorkItem(page, ITEM);
  await toggle.getByText('Open to see').waitFor();
  await toggle.click();
  await toggle.getByText(label).waitFor();
  await frame.getByText(label).waitFor();
  await frame.getByText(sentence).waitFor();
  expect(complaints).toEqual([]);
});

test('a whole checklist that does not suffice is “Blocker refused”, beside the panel and in it', async () => {
  await publishPolicy(withProof);
  await storeReport(ITEM, completeReport());
  const { page } = await openPage();
  const { toggle, frame } = await openStatus(page, ITEM);
  await toggle.getByText('Blocker refused').waitFor();
  await frame.getByText('The checklist is complete, but Blocker would still be refused.').waitFor();
  await frame.getByRole('region', { name: 'Blocker would be refused by' }).waitFor();
});

test('a work item keeps the revision that judged it, and says what the one of now asks for', async () => {
  const { key } = await createByRest({ report: completeReport(), summary: 'The lights stay dark' });
  await publishPolicy(withConsole);
  const { page } = await openPage();
  const { frame } = await openStatus(page, key);
  await frame.getByText(/It passes revision \d+ of the policy.*; revision \d+ would still refuse it/).waitFor();
  await frame.getByText(/What revision \d+ asks for beyond that: Errors of the console/).waitFor();
  if (process.env.SHOTS !== undefined) await page.screenshot({ path: `${process.env.SHOTS}/revision.png` });
});

test('a space without settings, and settings that cannot be read, are said calmly', async () => {
  const { page } = await openPage();
  const foreign = await openStatus(page, 'OPS-1');
  await foreign.toggle.getByText('Not set up').waitFor();
  await foreign.frame.getByText(/not set up for this space/).waitFor();
  await useScenario('broken-policy');
  const broken = await openStatus(page, ITEM);
  await broken.toggle.getByText('Not checked').waitFor();
  await broken.frame.getByText(/rules of this space cannot be read/).waitFor();
});

test('with the app out of reach the panel says so, and can be tried again', async () => {
  await useScenario('resolver-down');
  const { page } = await openPage();
  const { toggle, frame } = await openStatus(page, ITEM);
  await frame.getByText(/could not be reached/).waitFor();
  await toggle.getByText('Open to see').waitFor();
  await useScenario('ready');
  await frame.getByRole('button', { name: 'Try again' }).click();
  await frame.getByText('No report', { exact: true }).waitFor();
});

test('what is open, what would refuse a Blocker, the wish and the report itself are laid out', async () => {
  const about = { blockerRequest: 'The whole class waits' };
  await storeReport(ITEM, completeReport({ about, answers: { os: '' }, done: { 'asked-coaches': false } }));
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM);
  const part = (name: RegExp | string) => frame.getByRole('region', { name });
  await part('Missing in the report').getByRole('button', { name: 'Operating system' }).waitFor();
  await part('Steps still open')
    .getByRole('button', { name: /other coaches/ })
    .waitFor();
  expect(
    await part(/^Checklist for Blocker 4 of 6 done/)
      .getByRole('listitem')
      .count(),
  ).toBe(6);
  expect(await part('Blocker would be refused by').getByRole('listitem').allInnerTexts()).toEqual([
    'The checklist 2 points',
    'Required parts 1 point',
    'Steps before filing 1 point',
  ]);
  // The app may have found the wish by now: then it stands as a request.
  await frame.getByText('The whole class waits').first().waitFor();
  await frame.getByText('What the report says').click();
  await frame.getByText('The terminal stays at “Connecting” for ten minutes.').waitFor();
});

test('a Blocker whose report does not justify it is told so', async () => {
  await storeReport(ITEM, incomplete);
  const { page } = await openPage();
  await withoutFormScript(page);
  const { frame } = await openStatus(page, ITEM);
  expect(await frame.getByText(/no complete report justifies that/).count()).toBe(0);
  await page.getByLabel('Priority', { exact: true }).selectOption({ label: 'Blocker' });
  await frame.getByText(/This work item is “Blocker”, but no complete report justifies that yet/).waitFor();
});

test('nothing is stored by looking', async () => {
  await storeReport(ITEM, incomplete);
  const { page } = await openPage();
  await openStatus(page, ITEM);
  const log: { from: string; what: string }[] = await (await jira('/playground/log?after=0')).json();
  const read = log.slice(log.findIndex(({ what }) => what.startsWith('preflight-status: getContext')));
  expect(read.filter(({ what }) => /(PUT|POST|DELETE) \/rest|kvs.*set|\/set/.test(what))).toEqual([]);
});
