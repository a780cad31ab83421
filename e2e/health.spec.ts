import { guards } from '../static/messages/en/guards';
import { openRoom } from './support/admin-page';
import { jira, openPage, useScenario } from './support/browser';
import { reportFieldId } from './support/rest-create';

const words = guards.health;

test('what is not well is named, one press mends it, and the list is read again', async () => {
  await useScenario('ready');
  const { page, complaints } = await openPage();
  const admin = await openRoom(page, 'protection');
  const section = admin.getByRole('region', { name: words.title, exact: true });
  await section.getByText(/^All well/).waitFor();

  const field = await reportFieldId();
  const as = { as: 'sample-site-admin' };
  await jira(`/rest/api/3/screens/10301/tabs/10401/fields/${field}`, { method: 'DELETE', ...as });
  await jira('/rest/api/3/project/LEARN/properties/preflight-gate', { method: 'DELETE', ...as });
  await section.getByRole('button', { name: words.again }).click();
  await section.getByText(/The report on its screens: not well/).waitFor();
  await section.getByText(/Rows of the space: not well/).waitFor();
  await section.getByRole('button', { name: words.fixes['place-field'] }).click();
  await section.getByText(/The report on its screens: not well/).waitFor({ state: 'detached' });
  await section.getByRole('button', { name: words.fixes['attach-gate'] }).click();
  await section.getByText(/^All well/).waitFor();
  expect(complaints).toEqual([]);
});
