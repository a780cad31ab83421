import { completeReport, completeReportWithout } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import { openStatus, storeReport } from './support/status-panel';

const ITEM = 'LEARN-1';
const incomplete = completeReportWithout('answers', 'os');
const OS = 'Operating system';

const reportOf = async (key: string): Promise<unknown> => {
  const { reportFieldId } = await (await jira('/playground/state')).json();
  const issue: { fields: Record<string, unknown> } = await (await jira(`/rest/api/3/issue/${key}`)).json();
  return issue.fields[reportFieldId];
};

/** Somebody in the middle of completing a report. */
async function writing() {
  await useScenario('ready');
  await storeReport(ITEM, incomplete);
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM);
  await frame.getByRole('button', { name: OS }).click();
  const box = frame.getByRole('textbox', { name: OS });
  await box.fill('macOS 14.5');
  const save = () => frame.getByRole('button', { name: 'Save', exact: true }).click();
  return { page, frame, box, save };
}

test('without a connection nothing is saved, nothing typed is lost, and the next press saves it', async () => {
  const { page, frame, box, save } = await writing();
  await page.context().setOffline(true);
  await save();
  await frame.getByText(/There is no connection to Preflight right now.* Your text is still here/).waitFor();
  expect(await box.inputValue()).toBe('macOS 14.5');
  await page.context().setOffline(false);
  await save();
  await frame.getByText('Blocker ready').waitFor();
  expect(await reportOf(ITEM)).toMatchObject({ answers: { os: 'macOS 14.5' } });
});

test('a work item that was deleted meanwhile is gone, and the text is still there', async () => {
  const { frame, box, save } = await writing();
  await jira(`/rest/api/3/issue/${ITEM}`, { method: 'DELETE', as: 'sample-lead' });
  await save();
  await frame.getByText(/This work item is gone, or you can no longer see it. Your text is still here/).waitFor();
  expect(await box.inputValue()).toBe('macOS 14.5');
});

test('one that was moved to another space is not written to by the rules of the old one', async () => {
  const { page, frame, save } = await writing();
  const body = {
    targetToSourcesMapping: {
      'OPS,10001': { issueIdsOrKeys: [ITEM], inferFieldDefaults: true, inferStatusDefaults: true },
    },
  };
  const asked = await jira('/rest/api/3/bulk/issues/move', { method: 'POST', body, as: 'sample-site-admin' });
  const { taskId } = await asked.json();
  for (let status = ''; status !== 'COMPLETE';) {
    await page.waitForTimeout(200);
    ({ status } = await (await jira(`/rest/api/3/bulk/queue/${taskId}`, { as: 'sample-site-admin' })).json());
  }
  await save();
  await frame.getByText(/This work item was moved to another space meanwhile/).waitFor();
  const { key }: { key: string } = await (await jira('/rest/api/3/issue/10001')).json();
  const there = await openStatus(page, key);
  await there.frame.getByText(/not set up for this space/).waitFor();
});

test('an answer over size is not sent, and its box says by how much', async () => {
  const { frame, box, save } = await writing();
  await box.fill('x'.repeat(20_050));
  await save();
  await frame.getByText(/One answer is too long to be saved/).waitFor();
  expect(await reportOf(ITEM)).toEqual(incomplete);
});

test('who may only look reads the report and is told so, with no button that writes', async () => {
  await useScenario('onlooker');
  await storeReport(ITEM, completeReport({ answers: { os: '' } }));
  await jira(`/rest/api/3/issue/${ITEM}`, { method: 'PUT', body: { fields: { priority: { id: '10000' } } } });
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM, '?user=onlooker');
  await frame.getByText('You may read this report, but your account may not edit this work item.').waitFor();
  await frame.getByText('Missing in the report').waitFor();
  expect(await frame.getByRole('button').allInnerTexts()).toEqual([]);
});
