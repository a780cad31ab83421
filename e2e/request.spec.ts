import { completeReport, reportWithOpenChecklist } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import { letTimePass } from './support/doors';
import { fieldsOf } from './support/rest-create';
import { openStatus, storeReport, type StatusPanel } from './support/status-panel';

beforeEach(() => useScenario('requests'));

const WHY = 'The whole class waits for this one.';
const REASON = 'The launch is today; the list can wait.';
const LEAD = '?user=lead';
const HOUR = 3_600;
const requestOn = ({ frame }: StatusPanel) => frame.getByRole('region', { name: 'Request for Blocker' });
const commentsOn = async (key: string): Promise<string> => (await jira(`/rest/api/3/issue/${key}/comment`)).text();

async function ask({ frame }: StatusPanel, why = WHY): Promise<void> {
  await frame.getByRole('button', { name: 'Ask for Blocker' }).click();
  await frame.getByRole('textbox', { name: 'Why it cannot wait' }).fill(why);
  await frame.getByRole('button', { name: 'Ask', exact: true }).click();
  await frame.getByText('It is asked for.').waitFor();
}
async function asked(): Promise<void> {
  const { page } = await openPage();
  await ask(await openStatus(page, 'LEARN-1'));
  await page.context().close();
}

test('a reporter asks, the lead grants by keyboard alone, and the work item keeps its Blocker', async () => {
  const { page, complaints } = await openPage();
  const reporter = await openStatus(page, 'LEARN-1');
  await ask(reporter);
  await requestOn(reporter)
    .getByText(/^Asked by Riley Reporter, /)
    .waitFor();
  await requestOn(reporter)
    .getByText(/Fran Former \(has no active account any more\), role On call\. Admins/)
    .waitFor();
  await reporter.frame.getByText('Blocker requested', { exact: true }).waitFor();
  expect(await reporter.frame.getByRole('button', { name: 'Decide on this request' }).count()).toBe(0);

  const lead = await openStatus(page, 'LEARN-1', LEAD);
  await lead.frame.getByRole('button', { name: 'Decide on this request' }).focus();
  await page.keyboard.press('Enter');
  await lead.frame.getByRole('textbox', { name: 'Your reason' }).waitFor();
  await page.keyboard.type('now');
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await lead.frame.getByRole('alert').getByText('Write why, in at least 10 characters.').waitFor();
  await lead.frame.getByRole('textbox', { name: 'Your reason' }).fill(REASON);
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await lead.frame.getByText('It is granted, and the priority is set.').waitFor();
  await lead.frame.getByText('Blocker granted', { exact: true }).waitFor();
  await letTimePass(HOUR);
  expect((await fieldsOf('LEARN-1')).priority?.name).toBe('Blocker');

  await storeReport('LEARN-1', { ...completeReport({ about: { category: 'github', blockerRequest: WHY } }), done: {} });
  await letTimePass(HOUR);
  expect((await fieldsOf('LEARN-1')).priority?.name).not.toBe('Blocker');
  const after = await openStatus(page, 'LEARN-1');
  await requestOn(after)
    .getByText(/that holds no longer/)
    .waitFor();
  await after.frame.getByText('What happened here').click();
  for (const line of ['Somebody asked for “Blocker”.', 'A request for “Blocker” was granted.'])
    await after.frame.getByText(line).waitFor();
  expect(complaints).toEqual([]);
});

test('declining says why, once; the same is not asked again, something new is', async () => {
  await asked();
  const { page } = await openPage();
  const lead = await openStatus(page, 'LEARN-1', LEAD);
  await lead.frame.getByRole('button', { name: 'Decide on this request' }).click();
  await lead.frame.getByRole('textbox', { name: 'Your reason' }).fill(REASON);
  await lead.frame.getByRole('button', { name: 'Decline' }).click();
  await lead.frame.getByText('It is declined, and a comment says why.').waitFor();
  expect(await commentsOn('LEARN-1')).toContain(REASON);

  const reporter = await openStatus(page, 'LEARN-1');
  await requestOn(reporter)
    .getByText(/^The request was declined by Lee Lead, /)
    .waitFor();
  await requestOn(reporter).getByText(REASON).waitFor();
  await reporter.frame.getByRole('button', { name: 'Ask for Blocker' }).click();
  await reporter.frame.getByRole('textbox', { name: 'Why it cannot wait' }).fill(WHY);
  await reporter.frame.getByRole('button', { name: 'Ask', exact: true }).click();
  await reporter.frame.getByText('That is what was asked before. Write what is new.').waitFor();
  await letTimePass();
  await reporter.frame.getByRole('textbox', { name: 'Why it cannot wait' }).fill('Now two classes wait for it.');
  await reporter.frame.getByRole('button', { name: 'Ask', exact: true }).click();
  await reporter.frame.getByText('It is asked for.').waitFor();
});

test('nobody decides: one reminder, then it expires and the count is back', async () => {
  await asked();
  await letTimePass(6 * HOUR);
  const reminded = await commentsOn('LEARN-1');
  expect(reminded).toContain('sample-former');
  expect(reminded).toContain('On call');
  await letTimePass(20 * HOUR);
  expect(await commentsOn('LEARN-1')).toBe(reminded);
  const { page } = await openPage();
  const panel = await openStatus(page, 'LEARN-1');
  await requestOn(panel)
    .getByText(/^The request expired /)
    .waitFor();
  await panel.frame.getByText('Checklist 5/6', { exact: true }).waitFor();
});

test('who asked takes it back; of two who decide the second is told what the first did', async () => {
  const { page } = await openPage();
  const reporter = await openStatus(page, 'LEARN-1');
  await ask(reporter);
  await reporter.frame.getByRole('button', { name: 'Take the request back' }).click();
  await reporter.frame.getByText('The request is taken back.').waitFor();
  await letTimePass();
  await ask(reporter, 'After all it cannot wait.');
  const [one, other] = [await openPage(), await openPage()];
  const panels = [
    await openStatus(one.page, 'LEARN-1', LEAD),
    await openStatus(other.page, 'LEARN-1', '?user=site-admin'),
  ];
  for (const { frame } of panels) {
    await frame.getByRole('button', { name: 'Decide on this request' }).click();
    await frame.getByRole('textbox', { name: 'Your reason' }).fill(REASON);
  }
  await panels[0]!.frame.getByRole('button', { name: 'Grant', exact: true }).click();
  await panels[0]!.frame.getByText('It is granted, and the priority is set.').waitFor();
  await panels[1]!.frame.getByRole('button', { name: 'Decline' }).click();
  await panels[1]!.frame.getByText('Somebody granted it just now.').waitFor();
  await requestOn(panels[1]!)
    .getByText(/^The request was granted by Lee Lead, /)
    .waitFor();
});

test('in German, in a narrow window, it is asked and granted in German', async () => {
  await storeReport('LEARN-2', reportWithOpenChecklist());
  const { page } = await openPage({ viewport: { width: 400, height: 1_400 } });
  const reporter = await openStatus(page, 'LEARN-2', '?locale=de_DE');
  await reporter.frame.getByRole('button', { name: 'Um Blocker bitten' }).click();
  await reporter.frame.getByRole('button', { name: 'Bitten', exact: true }).click();
  await reporter.frame.getByText('Bitte den Grund schreiben, in mindestens 10 Zeichen.').waitFor();
  await reporter.frame.getByRole('textbox', { name: 'Warum es nicht warten kann' }).fill('Die ganze Klasse wartet.');
  await reporter.frame.getByRole('button', { name: 'Bitten', exact: true }).click();
  await reporter.frame.getByText('Es ist erbeten.').waitFor();
  const lead = await openStatus(page, 'LEARN-2', `${LEAD}&locale=de_DE`);
  await lead.frame.getByRole('button', { name: 'Über diese Bitte entscheiden' }).click();
  await lead.frame.getByRole('textbox', { name: 'Dein Grund' }).fill('Heute ist der Start.');
  if (process.env.SHOT !== undefined) await page.screenshot({ path: process.env.SHOT, fullPage: true });
  await lead.frame.getByRole('button', { name: 'Gewähren' }).click();
  await lead.frame.getByText('Es ist gewährt, und die Priorität ist gesetzt.').waitFor();
});
