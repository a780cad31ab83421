import { guards } from '../static/messages/en/guards';
import { openRoom } from './support/admin-page';
import { jira, openPage, useScenario } from './support/browser';
import { openSection } from './support/guard-section';
import { createByRest } from './support/rest-create';

const words = guards.strict;
const ADMIN = { as: 'sample-site-admin' };
const textOf = async (path: string) => (await jira(path, ADMIN)).text();
/** Screens and workflows as Jira shows them to its administrators. */
const configuration = async () => ({
  tab: await textOf('/rest/api/3/screens/10302/tabs/10402/fields'),
  screens: await textOf('/rest/api/3/screens'),
  transitions: (await textOf('/rest/api/3/workflows/search?expand=values.transitions&maxResults=50')).replace(
    /"version":\{[^}]*\}/g,
    '',
  ),
});
const raise = async (key: string, body: object) =>
  (await jira(`/rest/api/3/issue/${key}`, { method: 'PUT', body })).status;
const BLOCKER = { priority: { id: '10000' } };

test('strict mode lists what it changes, stops edits, lets the transition ask, and leaves no trace', async () => {
  await useScenario('ready');
  const before = await configuration();
  const { key } = await createByRest();
  const { page, complaints } = await openPage();
  const section = await openSection(await openRoom(page, 'protection'), words);
  await section.getByText('Screen LEARN: Edit and view screen: Priority will be taken off').waitFor();
  await section.getByText('Workflow Learn support workflow: will get the transition “Change priority”').waitFor();
  expect(await configuration()).toEqual(before);

  await section.getByRole('button', { name: words.on }).click();
  await section.getByText(words.states.on).waitFor();
  expect(await raise(key, { fields: BLOCKER })).toBe(400);
  const { transitions }: { transitions: { id: string; name: string }[] } = await (
    await jira(`/rest/api/3/issue/${key}/transitions`)
  ).json();
  const id = transitions.find(({ name }) => name === 'Change priority')?.id;
  const take = (priority: string) =>
    jira(`/rest/api/3/issue/${key}/transitions`, {
      method: 'POST',
      body: { transition: { id }, fields: { priority: { id: priority } } },
    });
  const refused = await take('10000');
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('PREFLIGHT-BLOCKER-CHECKLIST');
  expect((await take('3')).status).toBe(204);

  await section.getByRole('button', { name: words.off }).click();
  await section.getByText(words.states.off).waitFor();
  expect(await configuration()).toEqual(before);
  expect(await raise(key, { fields: BLOCKER })).toBe(204);
  expect(complaints).toEqual([]);
});
