import { readFileSync } from 'node:fs';

import type { AxeResults, RunOptions } from 'axe-core';
import type { ElementHandle, Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

declare global {
  var axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
}

/** One thing that a rule has against one element. */
export type Violation = { rule: string; where: string; target: string; why: string };

/** The colour that shines through an element: that of the nearest one around it that has any. */
const groundOf = (node: Node): string => {
  for (
    let around = node instanceof Element ? node : node.parentElement;
    around !== null;
    around = around.parentElement
  ) {
    const { backgroundColor } = getComputedStyle(around);
    if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
};

/** A colour on its way to another one is neither. */
const changesDone = async (): Promise<void> => {
  const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(changes.map(({ finished }) => finished));
};

/** A frame of the app is transparent. Colours are judged on the ground of the page around it. */
async function violationsIn(frame: Frame, element: ElementHandle | null): Promise<Violation[]> {
  await frame.evaluate(AXE);
  await frame.evaluate(changesDone);
  if (element !== null) {
    const ground = await element.evaluate(groundOf);
    await frame.evaluate((colour) => document.documentElement.style.setProperty('background', colour), ground);
  }
  const { violations } = await frame.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: tags, iframes: false, resultTypes: ['violations'] }),
    TAGS,
  );
  const where = new URL(frame.url()).pathname;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => ({
      rule: id,
      where,
      target: target.join(' '),
      why: failureSummary,
    })),
  );
}

/** What WCAG 2.2, level A and AA, has against this page and every frame that is shown in it. */
export async function violationsOf(page: Page): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const frame of page.frames()) {
    const element = frame === page.mainFrame() ? null : await frame.frameElement();
    if (element === null || (await element.isVisible())) found.push(...(await violationsIn(frame, element)));
  }
  return found;
}
