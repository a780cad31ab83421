import { ruleAction as de } from '../static/messages/de/rule-action';
import { ruleAction as words } from '../static/messages/en/rule-action';
import { openPage, useScenario } from './support/browser';

beforeEach(() => useScenario('ready'));

test('an admin adds the action to a rule: it names the rule’s own work item, runs, and tells what is open', async () => {
  const { page, complaints } = await openPage();
  await page.goto('/ways-in/rule?user=lead');
  const form = page.frameLocator(`iframe[title="${words.title}"]`);
  const key = form.getByLabel(words.issueKey);
  await key.waitFor();
  expect(await key.inputValue()).toBe('{{issue.key}}');
  await page.getByLabel('Work item that the rule runs for').selectOption('LEARN-2');
  await page.getByRole('button', { name: 'Run the rule' }).click();
  const log = page.getByRole('status', { name: /^Answer/ });
  await log.getByText('state: none').waitFor();
  await log.getByText('allowed: true').waitFor();

  await key.fill('the newest');
  await form.getByText(words.odd).waitFor();
  await page.getByRole('button', { name: 'Run the rule' }).click();
  await log.getByText(/no key of a work item/).waitFor();
  expect(complaints).toEqual([]);
});

test('the form speaks the language of the admin’s Jira', async () => {
  const { page } = await openPage();
  await page.goto('/ways-in/rule?locale=de_DE');
  const form = page.frameLocator(`iframe[title="${words.title}"]`);
  await form.getByLabel(de.issueKey).fill('');
  await form.getByText(de.empty).waitFor();
});
