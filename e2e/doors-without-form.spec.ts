import { openPage, useScenario } from './support/browser';
import { assume, eventsComeLate, priorityOf } from './support/doors';
import { answerIn, goIn, keyIn, openDoor, passTime } from './support/ways-in';

// Ways that know nothing of the report. Where no source says whether Jira runs its validators there, both are gone through.

const REFUSAL = /PREFLIGHT-BLOCKER-CHECKLIST/;

beforeEach(async () => {
  await useScenario('all-guards');
  await eventsComeLate();
});

type Way = [title: string, turn: string, said: RegExp];
const through = async (title: string) => {
  const { page } = await openPage();
  return { page, said: await goIn(await openDoor(page, title)) };
};
const refusedOrPutBack = ([title, turn, refusal]: Way) => {
  test(`${title}: refused`, async () => {
    expect((await through(title)).said).toMatch(refusal);
  });

  test(`${title}: put back where validators do not run there`, async () => {
    await assume({ [turn]: false });
    const { page, said } = await through(title);
    const key = keyIn(said);
    expect(said).toContain(`${key} has priority Blocker now.`);
    await passTime(page);
    expect(await priorityOf(key)).toBe('High');
  });
};

describe('create-by-rest', () => {
  refusedOrPutBack(['REST: one work item', 'validatorsOnRest', REFUSAL]);

  test('of several at once the others are made, each row is told', async () => {
    const { said } = await through('REST: several at once');
    expect(said).toMatch(
      /^Jira made LEARN-4\.\s+Row 1: [^]*PREFLIGHT-BLOCKER-CHECKLIST[^]*LEARN-4 has priority High now/,
    );
  });
});

describe('create-by-automation', () => {
  refusedOrPutBack(['Automation: create', 'validatorsOnAutomation', REFUSAL]);

  test('a clone carries the Blocker of its original no further', async () => {
    await assume({ validatorsOnRest: false });
    const { page, said } = await through('REST: one work item');
    const clone = await goIn(await openDoor(page, 'Clone'), { 'Work item': keyIn(said) });
    expect(clone).toMatch(REFUSAL);
  });
});

describe('create-by-import', () => {
  test('imports pass by validators: the Blocker is made, and put back afterwards', async () => {
    const { page, said } = await through('CSV import');
    expect(said).toContain('Jira made LEARN-4, LEARN-5.');
    expect(said).toContain('LEARN-4 has priority Blocker now.');
    await passTime(page);
    expect([await priorityOf('LEARN-4'), await priorityOf('LEARN-5')]).toEqual(['High', 'Low']);
  });
});

describe('create-by-mail', () => {
  refusedOrPutBack(['Mail handler', 'validatorsOnMail', /The mail is lost/]);
});

describe('create-by-chat-or-mobile', () => {
  refusedOrPutBack(['Chat or phone', 'validatorsOnChat', REFUSAL]);
});

describe('create-in-portal', () => {
  const ask = async () => {
    const { page } = await openPage();
    await page.goto('/ways-in/portal');
    await page.getByLabel('What is it about?').fill('The site is down');
    await page.getByLabel('How urgent is it?').selectOption({ label: 'Blocker' });
    await page.getByRole('button', { name: 'Send' }).click();
    return { page, said: await answerIn(page.locator('main')) };
  };

  test('a customer is refused without learning why', async () => {
    const { said } = await ask();
    expect(said).toContain('Your request could not be created.');
    expect(said).not.toMatch(REFUSAL);
  });

  test('put back where validators do not run there', async () => {
    await assume({ validatorsOnPortal: false });
    const { page, said } = await ask();
    await passTime(page);
    expect(await priorityOf(keyIn(said))).toBe('High');
  });
});
