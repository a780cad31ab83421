import type { Browser } from 'playwright-core';

import type { RunningServer } from '../../playground/server/start-server';
import { admin as words } from '../../static/messages/en/admin';
import { atMost, type Figure } from '../support/figures';
import { countCalls } from './count-calls';

const MOST_SECONDS = 60;
const seconds = (value: number): string => `${value.toFixed(1)} s`;

/**
 * From the opened page to a space that observes, and on to its gate, by the presses that e2e/set-up-actions.spec.ts counts (seven
 * and one more), on a site where nothing is set up.
 */
export async function timeSetUp(browser: Browser, { hostOrigin, playground }: RunningServer): Promise<Figure[]> {
  await playground.start('fresh');
  const calls = countCalls(playground);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${hostOrigin}/jira/settings/apps/preflight-admin/set-up?user=site-admin`);
  const admin = page.frameLocator('iframe[title="Preflight"]');
  const step = (number: number) => admin.getByRole('listitem', { name: new RegExp(`^Step ${number}:`) });
  const packs = step(1).getByRole('radio', { name: /Learn support/ });
  await packs.first().waitFor();
  calls();
  const from = performance.now();
  await packs.first().check();
  await step(1).getByLabel(words.choice.search).fill('LEARN');
  await step(1).getByRole('group', { name: 'Space' }).getByRole('radio', { name: /LEARN/ }).check();
  for (const type of ['Bug', 'Task']) await step(1).getByRole('checkbox', { name: type, exact: true }).check();
  await step(1).getByRole('button', { name: words.choice.save }).click();
  await admin.getByRole('button', { name: words.rest.press }).click();
  await admin.getByText('5 of 5 steps done').waitFor();
  const [observing, askedToObserve] = [(performance.now() - from) / 1_000, calls()];
  await step(5).getByRole('button', { name: words.gate.enforce }).click();
  await step(5).getByText(words.gate.stance.enforces).waitFor();
  const [enforcing, askedToEnforce] = [(performance.now() - from) / 1_000, calls()];
  await context.close();
  return [
    atMost(`from the opened page to observing (${askedToObserve} requests)`, observing, MOST_SECONDS, seconds),
    atMost(`and to the gate (${askedToEnforce} more)`, enforcing, MOST_SECONDS, seconds),
  ];
}
