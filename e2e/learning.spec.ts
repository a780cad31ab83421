import { learning as words } from '../static/messages/en/learning';
import { openRoom } from './support/admin-page';
import { openPage, useScenario } from './support/browser';
import { letTimePass } from './support/doors';
import { createByRest } from './support/rest-create';

test('a space is learned from, the result shown, and discarded again', async () => {
  await useScenario('ready');
  const kinds = { chat: 'Nobody answers in the lobby', lights: 'Green light stays off' };
  for (let at = 0; at < 12; at += 1)
    for (const [label, summary] of Object.entries(kinds))
      await createByRest({ priority: { name: 'Medium' }, summary: `${summary} ${at}`, labels: [label] });
  const { page, complaints } = await openPage();
  const admin = await openRoom(page, 'learning');
  await admin.getByText(words.none).waitFor();
  await admin.getByRole('button', { name: words.press }).click();
  await letTimePass();
  await admin.getByText(/^From 24 work items in 2 categories/).waitFor();
  await admin.getByRole('row', { name: /^chat 12/ }).waitFor();
  await admin.getByRole('checkbox', { name: words.weekly }).click();
  await admin.getByRole('checkbox', { name: words.weekly, checked: true }).waitFor();
  await admin.getByRole('button', { name: words.discard }).click();
  await admin.getByRole('button', { name: words.confirm }).click();
  await admin.getByText(words.none).waitFor();
  expect(complaints).toEqual([]);
});
