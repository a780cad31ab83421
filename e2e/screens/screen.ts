import type { Page } from 'playwright-core';

import { useScenario } from '../support/browser';

/** One state of one screen, reached as a person reaches it. */
export type Screen = { name: string; scenario: string; show: (page: Page) => Promise<unknown> };

export async function start({ scenario, show }: Screen, page: Page): Promise<void> {
  await useScenario(scenario);
  await show(page);
}
