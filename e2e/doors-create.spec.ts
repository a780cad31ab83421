import { openPage, useScenario } from './support/browser';
import {
  choosePriority,
  chooseTooEarly,
  dialogOf,
  fillReport,
  keyOfCreated,
  openCreate,
  pressCreate,
  priorityOf as chosenIn,
} from './support/create-dialog';
import { assume, eventsComeLate, priorityOf, withPriority } from './support/doors';
import { passTime } from './support/ways-in';

// Forms in which a work item is made. Each test tells what the person sees, and that no Blocker without its checklist stays.

const REFUSAL = /PREFLIGHT-BLOCKER-CHECKLIST/;

beforeEach(async () => {
  await useScenario('all-guards');
  await eventsComeLate();
});
afterEach(async () => {
  expect(await withPriority('Blocker')).toEqual([]);
});

describe('create-dialog', () => {
  test('chosen too early Blocker is put back, and the reason stands under the field', async () => {
    const { page, complaints } = await openPage();
    const create = await openCreate(page);
    await chooseTooEarly(create);
    expect(await chosenIn(create)).toBe('High');
    expect(complaints).toEqual([]);
  });

  test('where the form script is not heard, Create is refused in words', async () => {
    const { page } = await openPage();
    const create = await openCreate(page, '?priorityOnChangeFires=off');
    await create.dialog.getByLabel('Summary').fill('The site is down');
    await choosePriority(create, 'Blocker');
    await pressCreate(create);
    await create.dialog
      .getByText(REFUSAL)
      .or(create.dialog.getByText(/report is not complete yet/))
      .first()
      .waitFor();
  });

  test('“Create another” starts the form script anew', async () => {
    const { page } = await openPage();
    const create = await openCreate(page);
    await fillReport(create, 'The first');
    await choosePriority(create, 'High');
    await create.dialog.getByLabel('Create another').check();
    await pressCreate(create);
    await keyOfCreated(page);
    await create.panel.getByLabel('Operating system').waitFor();
    await chooseTooEarly(create);
    expect(await chosenIn(create)).toBe('High');
  });
});

describe('create-child', () => {
  test('where a summary is all that Jira asks for, no dialog opens and the default priority is stored', async () => {
    const { page } = await openPage();
    await page.goto('/browse/LEARN-2');
    await page.getByLabel('Summary of the sub-task').fill('One part');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await priorityOf(await keyOfCreated(page))).toBe('Medium');
  });

  test('where Jira opens its dialog, the form script runs in it and the gate refuses', async () => {
    await useScenario('mandatory-description');
    const { page } = await openPage();
    await page.goto('/browse/LEARN-2');
    await page.getByRole('button', { name: 'Add a sub-task in the dialog' }).click();
    const create = await dialogOf(page);
    expect(await create.dialog.getByLabel('Parent').inputValue()).toBe('LEARN-2');
    await chooseTooEarly(create);
    await assume({ priorityOnChangeFires: false });
    await page.reload();
    await page.getByRole('button', { name: 'Add a sub-task in the dialog' }).click();
    const unheard = await dialogOf(page);
    await unheard.dialog.getByLabel('Summary').fill('One part');
    await unheard.dialog.getByLabel('Description').fill('Broken');
    await choosePriority(unheard, 'Blocker');
    await pressCreate(unheard);
    await unheard.dialog.getByRole('alert').waitFor();
  });

  test('a sub-task needs its parent', async () => {
    const { page } = await openPage();
    const create = await openCreate(page);
    await create.dialog.getByLabel('Work type').selectOption({ label: 'Sub-task' });
    await create.dialog.getByLabel('Summary').fill('One part');
    await pressCreate(create);
    await create.dialog.getByText('Parent is required').first().waitFor();
  });
});

describe('create-from-other-app', () => {
  test('the form script tells what the Blocker that the app asks for still needs, and the gate refuses it', async () => {
    const { page } = await openPage();
    await page.goto('/ways-in');
    await page.getByRole('button', { name: 'Report a problem' }).click();
    const create = await dialogOf(page);
    await create.dialog.getByText(/Blocker needs \d more things first|When you press Create, Jira checks/).waitFor();
    expect(await chosenIn(create)).toBe('Blocker');
    await pressCreate(create);
    await create.dialog.getByRole('alert').waitFor();
  });
});

describe('create-on-board', () => {
  const createIn = async (lane: string) => {
    const { page, complaints } = await openPage();
    await page.goto('/ways-in/board');
    const form = page.getByRole('region', { name: 'Create on the board' });
    await form.getByLabel('What needs to be done?').fill('The site is down');
    await form.getByLabel('Swimlane').selectOption({ label: lane });
    await form.getByRole('button', { name: 'Create on the board' }).click();
    const answer = page.getByRole('status', { name: 'Answer: Board' });
    await answer.getByRole('paragraph').first().waitFor();
    return { page, said: await answer.innerText(), complaints };
  };

  test('no form script runs: the gate refuses what the swimlane brings', async () => {
    const { said, complaints } = await createIn('Blocker');
    expect(said).toMatch(REFUSAL);
    expect((await createIn('High')).said).toContain('has priority High now');
    expect(complaints).toEqual([]);
  });

  test('where validators do not run there, it is put back afterwards', async () => {
    await assume({ validatorsOnInlineCreate: false });
    const { page, said } = await createIn('Blocker');
    expect(said).toContain('LEARN-4 has priority Blocker now.');
    await passTime(page);
    expect(await priorityOf('LEARN-4')).toBe('High');
  });
});
