import type { FrameLocator } from 'playwright-core';

import { openPage, useScenario } from './support/browser';
import { compared, exported, ofAnotherSite, open } from './support/policy-file';
import { goToSection, openPolicy, publish, published, words } from './support/policy-room';

beforeEach(() => useScenario('ready'));

const take = (admin: FrameLocator): Promise<void> => admin.getByRole('button', { name: words.transfer.take }).click();

test('saved, opened and saved again a policy is the same to the byte', async () => {
  const { page } = await openPage();
  const admin = await openPolicy(page);
  const first = await exported(page, admin);
  await goToSection(admin, 'Name');
  await admin.getByRole('textbox', { name: 'Name', exact: true }).fill('Something else');
  await open(admin, first);
  await compared(admin).getByText(words.publish.noDifference).waitFor();
  await take(admin);
  await admin.getByText(words.desk.same).waitFor();
  expect(await exported(page, admin)).toBe(first);
});

test('a file of another site shows what it changes and what this site lacks, and is mapped before it is a draft', async () => {
  const { page, complaints } = await openPage();
  const admin = await openPolicy(page);
  await open(admin, ofAnotherSite(await exported(page, admin)));
  const file = compared(admin);
  await file.getByText('“Learn support” becomes “Learn support abroad”').waitFor();
  const lacking = file.getByLabel('Priority “Showstopper”');
  expect(await lacking.inputValue()).toBe('');
  await admin.getByText(words.desk.same).waitFor();
  await lacking.selectOption({ label: 'Blocker' });
  await take(admin);
  await publish(admin, 'from the other site');
  await published(admin, 3);
  const now = await exported(page, admin);
  expect(now).toContain('Learn support abroad');
  expect(now).toContain('"id": "10000"');
  expect(now).not.toContain('777');
  expect(complaints).toEqual([]);
});

test.each([
  ['half of one', '{"format": "preflight-policy", "schemaVersion": 1', /is no JSON file/],
  ['another program’s', '{"name": "something", "version": "1.0.0"}', /no policy of Preflight/],
  ['of a newer Preflight', '{"format": "preflight-policy", "schemaVersion": 9}', /written by a newer Preflight/],
  ['made to reach past it', '{"format":"preflight-policy","__proto__":{"polluted":1}}', /cannot be used in a policy/],
  ['10 MB large', `"${'x'.repeat(10_000_000)}"`, /larger than 2 MB/],
  ['of 100,000 entries', JSON.stringify(Array.from({ length: 100_000 }, () => 0)), /more than 60000 entries/],
])('a file that is %s is told in a sentence, and changes nothing', async (_name, text, sentence) => {
  const { page, complaints } = await openPage();
  const admin = await openPolicy(page);
  await open(admin, text);
  await admin.getByText(sentence).waitFor();
  await admin.getByText(words.desk.same).waitFor();
  expect(await admin.getByRole('button', { name: words.transfer.take }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
