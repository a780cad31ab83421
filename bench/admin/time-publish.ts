import type { Browser } from 'playwright-core';
import * as z from 'zod/mini';

import type { RunningServer } from '../../playground/server/start-server';
import { atMost, type Figure } from '../support/figures';
import { countCalls } from './count-calls';

const MOST_SECONDS = 5;
const TITLE = 'Machine and system';
const PLACE = {
  ...{ moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', extension: {}, localId: 'bench' },
  accountId: 'sample-site-admin',
};
const Part = z.looseObject({ id: z.string(), title: z.string() });
const Published = z.object({
  body: z.object({
    value: z.object({ published: z.looseObject({ revision: z.number(), parts: z.array(Part) }) }),
  }),
});
const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** A question gets another title: from the publication to the create dialog that shows it, opened at once by somebody else. */
export async function timePublish(browser: Browser, { hostOrigin, playground }: RunningServer): Promise<Figure[]> {
  await playground.start('large-site');
  const calls = countCalls(playground);
  const ask = (functionKey: string, payload: object) => playground.invoke({ ...PLACE, functionKey, payload });
  const { published } = Published.parse(await ask('policy/read', {})).body.value;
  const parts = published.parts.map((part) => (part.id === 'os' ? { ...part, title: TITLE } : part));
  await ask('policy/draft', { base: published.revision, policy: { ...published, parts } });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${hostOrigin}/?user=reporter`);
  calls();
  const from = performance.now();
  await ask('policy/publish', { note: 'Another title' });
  const [stored, asked] = [(performance.now() - from) / 1_000, calls()];
  await page.getByRole('button', { name: 'Create', exact: true }).first().click();
  await page.frameLocator('iframe[title="Preflight report"]').getByLabel(TITLE).waitFor();
  const shown = (performance.now() - from) / 1_000;
  await context.close();
  return [
    { name: `published, gates and form script with it (${asked} requests)`, value: seconds(stored) },
    atMost('and shown by the next create dialog', shown, MOST_SECONDS, seconds),
  ];
}
