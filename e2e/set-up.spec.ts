import { admin as words } from '../static/messages/en/admin';
import {
  chooseLearn,
  goToRoom,
  openAdmin,
  openRoom,
  press,
  setUpLearn,
  stepOf,
  type StepNumber,
} from './support/admin-page';
import { jira, openPage, useScenario } from './support/browser';
import { createByRest, reportFieldId } from './support/rest-create';

const BLOCKER = { priority: { name: 'Blocker' } };
const DONE = words.results.done;

const asAdmin = async (path: string) => (await jira(path, { as: 'sample-site-admin' })).text();
/** How often our gate stands in the workflows of the site, our field on LEARN's create screen, our script in its dialog. */
const inJira = async () => {
  const [field, workflows, screen, script] = [
    await reportFieldId(),
    await asAdmin('/rest/api/3/workflows/search?expand=values.transitions&maxResults=50'),
    await asAdmin('/rest/api/3/screens/10301/tabs/10401/fields'),
    await asAdmin('/playground/ui-modifications?projectId=10201&issueTypeId=10001&viewType=GIC'),
  ];
  const times = (text: string, part: string) => text.split(part).length - 1;
  return {
    gates: times(workflows, 'static/preflight-gate'),
    fields: times(screen, `"id":"${field}"`),
    scripts: times(script, '"id":'),
  };
};

test('from nothing to a refused Blocker: five steps, each pressed twice', async () => {
  await useScenario('fresh');
  expect((await createByRest(BLOCKER)).status).toBe(201);
  const { page, complaints } = await openPage();
  const admin = await openAdmin(page);
  await admin.getByText('0 of 5 steps done').waitFor();

  expect(await chooseLearn(admin)).toBe(DONE);
  expect(await press(admin, 2, 'Save the mapping')).toBe(DONE);
  expect(await press(admin, 2, 'Save the mapping')).toBe(DONE);
  expect(await press(admin, 3, 'Put it on the screens')).toBe(DONE);
  expect(await press(admin, 3, 'Check the screens again')).toBe(DONE);
  expect(await press(admin, 4, 'Register the form script')).toBe(DONE);
  expect(await press(admin, 4, 'Check the form script again')).toBe(DONE);
  expect(await press(admin, 5, 'Attach the gate')).toBe(DONE);
  expect(await press(admin, 5, 'Check the gate again')).toBe(DONE);
  await stepOf(admin, 1).getByRole('button', { name: 'Choose differently' }).click();
  expect(await chooseLearn(admin)).toBe(DONE);

  await admin.getByText('5 of 5 steps done').waitFor();
  expect(await inJira()).toEqual({ gates: 1, fields: 1, scripts: 1 });
  expect((await createByRest(BLOCKER)).said).toMatch(/PREFLIGHT-BLOCKER-CHECKLIST/);
  expect((await createByRest()).status).toBe(201);
  expect(complaints).toEqual([]);
});

test.each([
  ['does not answer', 'jira-down', words.failures.JIRA_UNAVAILABLE],
  ['refuses', 'jira-refuses', words.failures.JIRA_REFUSED],
])('where Jira %s, each step says so calmly, changes nothing by half, and can be pressed again', async (...row) => {
  const [, scenario, sentence] = row;
  await useScenario(scenario);
  const { page, complaints } = await openPage();
  const admin = await openAdmin(page);
  expect(await chooseLearn(admin)).toBe(DONE);
  expect(await press(admin, 2, 'Save the mapping')).toBe(DONE);
  for (const [step, button] of [
    [3, 'Put it on the screens'],
    [4, 'Register the form script'],
  ] as const) {
    for (let round = 0; round < 2; round += 1) expect(await press(admin, step, button)).toContain(sentence);
  }
  expect(await inJira()).toEqual({ gates: 0, fields: 0, scripts: 0 });
  expect((await createByRest(BLOCKER)).status).toBe(201);
  expect(complaints).toEqual([]);
});

test('where Jira stumbles, pressing again goes on from where the step stopped, until all is done', async () => {
  await useScenario('jira-stumbles');
  const { page } = await openPage();
  const admin = await openAdmin(page);
  await chooseLearn(admin);
  await press(admin, 2, 'Save the mapping');
  const said: string[] = [];
  for (const step of [3, 4, 5] satisfies StepNumber[]) {
    for (let tries = 0; said.at(-1) !== `${step} ${DONE}` && tries < 6; tries += 1)
      said.push(`${step} ${await press(admin, step, /screens|form script|up to date|gate/)}`);
  }
  await admin.getByText('5 of 5 steps done').waitFor();
  expect(said.join('\n')).toContain(words.results.halted);
  expect(said.join('\n')).toContain(words.failures.JIRA_UNAVAILABLE);
  expect(await inJira()).toEqual({ gates: 1, fields: 1, scripts: 1 });
  expect((await createByRest(BLOCKER)).status).toBe(400);
});

test.each(['reporter', 'lead', 'project-admin'])(
  '%s is told that the page is for admins, and nothing else',
  async (role) => {
    await useScenario('ready');
    const { page } = await openPage();
    const admin = await openAdmin(page, role);
    await admin.getByText(words.failures.FORBIDDEN).waitFor();
    expect(await admin.getByRole('listitem').count()).toBe(0);
    expect(await admin.getByRole('button').allInnerTexts()).toEqual([words.reload]);
  },
);

test('"Detach all gates" asks first, lets every priority pass, and one press brings the gate back', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const admin = await openRoom(page, 'release');
  await admin.getByRole('button', { name: words.detach.ask }).click();
  await admin.getByRole('button', { name: words.detach.keep }).click();
  expect((await createByRest(BLOCKER)).status).toBe(400);

  await admin.getByRole('button', { name: words.detach.ask }).click();
  await admin.getByRole('button', { name: words.detach.confirm }).click();
  await admin.getByText(DONE).waitFor();
  expect(await inJira()).toMatchObject({ gates: 0, fields: 1, scripts: 1 });
  expect((await createByRest(BLOCKER)).status).toBe(201);

  await goToRoom(admin, 'set-up');
  expect(await press(admin, 5, 'Attach the gate')).toBe(DONE);
  expect((await createByRest(BLOCKER)).status).toBe(400);
});

test('a step whose forerunner is missing says which one', async () => {
  await useScenario('fresh');
  const { page } = await openPage();
  const admin = await openAdmin(page);
  for (const step of [2, 3, 4, 5] satisfies StepNumber[])
    await stepOf(admin, step).getByText(words.waitsFor.choice).waitFor();
  await setUpLearn(admin);
  await admin.getByText('5 of 5 steps done').waitFor();
});

test('settings that cannot be read are said, and can be thrown away only on purpose', async () => {
  await useScenario('broken-policy');
  const { page } = await openPage();
  const admin = await openAdmin(page);
  await stepOf(admin, 1).getByText(words.failures.POLICY_UNREADABLE).first().waitFor();
  expect(await chooseLearn(admin)).toContain(words.failures.POLICY_UNREADABLE);
  await stepOf(admin, 1).getByRole('checkbox', { name: words.choice.startOver }).check();
  expect(await chooseLearn(admin)).toBe(DONE);
  expect((await createByRest(BLOCKER)).status).toBe(400);
});
