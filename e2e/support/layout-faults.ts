import type { Frame, Page } from 'playwright-core';

/** How people look at a screen: three widths, the browser's zoom at 200 %, and letters alone at twice their size. */
export type Sight = { name: string; width: number; height: number; pixels?: number; letters?: number };
export const SIGHTS: Sight[] = [
  { name: '1400 px', width: 1_400, height: 900 },
  { name: '900 px', width: 900, height: 900 },
  { name: '360 px', width: 360, height: 720 },
  { name: '900 px at 200 %', width: 450, height: 450, pixels: 2 },
  { name: '900 px, letters at 200 %', width: 900, height: 900, letters: 2 },
];
const USUAL_LETTERS = 16;
const TRIES = 30;
const PAUSE = 100;

/** Shows the page as somebody sees it who sits at such a window. */
async function lookAt(page: Page, { width, height, pixels = 1, letters = 1 }: Sight): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const size = { width, height, deviceScaleFactor: pixels, mobile: false };
  await browser.send('Emulation.setDeviceMetricsOverride', size);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: USUAL_LETTERS * letters } });
  await browser.detach();
}

/** In a frame: what scrolls sideways, sticks out at a side, or is cut off by its own box. */
function faultsHere(): string[] {
  const nameOf = (one: Element): string =>
    `${one.tagName.toLowerCase()} ${one.id || one.getAttribute('class') || ''} "${one.textContent.trim().slice(0, 40)}"`;
  const isSeen = (one: Element): boolean =>
    one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
  // `overflow: clip` and `hidden` cut, `auto` and `scroll` would scroll.
  const isCut = (one: Element): boolean =>
    one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && getComputedStyle(one).overflowX !== 'visible';
  const isOutside = (one: Element): boolean => {
    const { left, right } = one.getBoundingClientRect();
    return left < -1 || right > document.documentElement.clientWidth + 1;
  };
  const root = document.documentElement;
  const seen = [...document.body.querySelectorAll('*')].filter(isSeen);
  return [
    ...(root.scrollWidth > root.clientWidth ? [`scrolls sideways by ${root.scrollWidth - root.clientWidth}`] : []),
    ...(window !== top && root.scrollHeight > innerHeight + 1
      ? [`${root.scrollHeight - innerHeight} below the frame`]
      : []),
    ...seen.filter(isCut).map((one) => `cut off: ${nameOf(one)}`),
    ...seen.filter(isOutside).map((one) => `sticks out: ${nameOf(one)}`),
  ];
}

/** Brings a frame into sight: the browser does not lay out a frame of another site that nobody can see. False: it is hidden. */
async function show(frame: Frame, page: Page): Promise<boolean> {
  if (frame === page.mainFrame()) return true;
  const element = await frame.frameElement();
  const isVisible = await element.isVisible();
  if (isVisible) await element.scrollIntoViewIfNeeded();
  return isVisible;
}

async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (!(await show(frame, page))) continue;
    const { pathname } = new URL(frame.url());
    found.push(...(await frame.evaluate(faultsHere)).map((fault) => `${pathname}: ${fault}`));
  }
  return found;
}

/** What is wrong with the page in this sight, once its frames have taken the height that they ask for. */
export async function layoutFaults(page: Page, sight: Sight): Promise<string[]> {
  await lookAt(page, sight);
  let found = await faultsOf(page);
  for (let tries = 0; tries < TRIES && found.length > 0; tries += 1) {
    await page.waitForTimeout(PAUSE);
    found = await faultsOf(page);
  }
  return found.map((fault) => `${sight.name}, ${fault}`);
}
