import { guards } from '../static/messages/en/guards';
import { openRoom } from './support/admin-page';
import { jira, openPage, useScenario } from './support/browser';
import { letTimePass } from './support/doors';
import { openSection } from './support/guard-section';

const words = guards.selfTest;
const canaries = async (): Promise<number> => {
  const found: { count: number } = await (
    await jira('/rest/api/3/search/approximate-count', {
      method: 'POST',
      body: { jql: 'project = LEARN AND priority = 10000' },
    })
  ).json();
  return found.count;
};

test('the self-test shows what is refused and what goes through, and deletes its work items', async () => {
  await useScenario('ready');
  const before = await canaries();
  const { page, complaints } = await openPage();
  const section = await openSection(await openRoom(page, 'protection'), words);
  await section.getByRole('button', { name: words.start }).click();
  await section.getByText(words.running).waitFor();
  const row = (tried: keyof typeof words.tries) => section.getByRole('row', { name: new RegExp(words.tries[tried]) });
  expect(await row('create-many-by-rest').innerText()).toMatch(/Prevented\s+the gate refused it/);
  expect(await row('edit-by-rest').innerText()).toMatch(/Went through, waiting/);
  await letTimePass();
  await section.getByText(words.done).waitFor();
  expect(await row('edit-by-rest').innerText()).toMatch(/Told after \d+ s\s+it has the label/);
  expect(await canaries()).toBe(before);
  expect(complaints).toEqual([]);
});
