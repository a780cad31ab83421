import { FLAG_LABEL } from '../src/core/repair/flag-label';
import { openAdmin, setUpLearn } from './support/admin-page';
import { openPage, useScenario } from './support/browser';
import {
  answerBox,
  choosePriority,
  chooseTooEarly,
  fillBlocker,
  fillReport,
  keyOfCreated,
  openAgain,
  openCreate,
  pressCreate,
} from './support/create-dialog';
import { createByRest, fieldsOf, reportOf } from './support/rest-create';
import { copiedAgain, copiesMade } from './support/second-copy';
import { letPass, stand } from './support/stand';
import { openStatus, openWorkItem } from './support/status-panel';

// The main way where everything that no source settles goes our way, and where all of it goes against us.

const BLOCKER = { priority: { name: 'Blocker' } };
const HOUR = 3_600;
const BOTH = ['optimistic', 'pessimistic'] as const;

const labelsOf = async (key: string): Promise<unknown> => (await fieldsOf(key))['labels'];
const readyIn = async (all: (typeof BOTH)[number]) => {
  await useScenario('ready');
  await stand({ all });
};

test.each(BOTH)('an admin sets a space up: %s', async (all) => {
  await useScenario('fresh');
  await stand({ all });
  const { page, complaints } = await openPage();
  const admin = await openAdmin(page);
  await setUpLearn(admin);
  await admin.getByText('5 of 5 steps done').waitFor();
  expect((await createByRest()).status).toBe(201);
  expect(complaints).toEqual([]);
});

test.each(BOTH)('what a person typed outlives a reload: %s', async (all) => {
  await readyIn(all);
  const { page, complaints } = await openPage();
  const create = await openCreate(page);
  const before = await copiesMade(page);
  await answerBox(create, 'What you saw').fill('The terminal never connects.');
  await copiedAgain(page, before);
  await page.reload();
  const next = await openAgain(page);
  await next.panel.getByRole('button', { name: 'Resume: The terminal never connects.' }).click();
  expect(await answerBox(next, 'What you saw').inputValue()).toBe('The terminal never connects.');
  expect(complaints).toEqual([]);
});

describe('optimistic', () => {
  beforeEach(() => readyIn('optimistic'));

  test('a Blocker too early is put back, refused by REST, completed, created, and ready beside the work item', async () => {
    expect((await createByRest(BLOCKER)).said).toMatch(/PREFLIGHT-BLOCKER-CHECKLIST/);
    const { page, complaints } = await openPage();
    const create = await openCreate(page);
    await chooseTooEarly(create);
    await fillReport(create, 'Learn IDE never connects');
    await fillBlocker(create);
    await choosePriority(create, 'Blocker');
    await pressCreate(create);
    const key = await keyOfCreated(page);
    await letPass(HOUR);
    expect(await fieldsOf(key)).toMatchObject({ ...BLOCKER, labels: [] });
    const { toggle } = await openWorkItem(page, key);
    await toggle.getByText('Blocker ready').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('pessimistic: the gate sees no priority, no frame hears another, a frame keeps nothing', () => {
  beforeEach(() => readyIn('pessimistic'));

  test('nothing stops a Blocker with an open checklist: it keeps every word, is labelled within the hour, and the panel says so', async () => {
    const { page, complaints } = await openPage();
    const create = await openCreate(page);
    await fillReport(create, 'Learn IDE never connects');
    await choosePriority(create, 'Blocker');
    await pressCreate(create);
    const key = await keyOfCreated(page);
    expect(await reportOf(key)).toMatchObject({ answers: { os: 'macOS 14.5' } });
    await letPass(HOUR);
    expect(await fieldsOf(key)).toMatchObject({ ...BLOCKER, labels: [FLAG_LABEL] });
    const { frame } = await openStatus(page, key);
    await frame.getByText(/no complete report justifies that yet/).waitFor();
    expect(complaints).toEqual([]);
  });

  test('completed first, a Blocker is created and stays as it is', async () => {
    const { page } = await openPage();
    const create = await openCreate(page);
    await fillReport(create, 'Learn IDE never connects');
    await fillBlocker(create);
    await choosePriority(create, 'Blocker');
    await pressCreate(create);
    const key = await keyOfCreated(page);
    await letPass(HOUR);
    expect(await labelsOf(key)).toEqual([]);
    const { toggle } = await openStatus(page, key);
    await toggle.getByText('Blocker ready').waitFor();
  });

  test('by REST a Blocker without a report comes in, and is labelled within the hour', async () => {
    const { status, key } = await createByRest(BLOCKER);
    expect(status).toBe(201);
    await letPass(HOUR);
    expect(await labelsOf(key)).toEqual([FLAG_LABEL]);
  });
});
