import type { ElementHandle, Frame, Page } from 'playwright-core';

/** What the keyboard alone cannot do on a page. Every list is empty on a good one. */
export type TabFaults = {
  /** Controls that no press of Tab reaches. */
  unreached: string[];
  /** Stops that look as they do without the focus. */
  unmarked: string[];
  /** Stops of which nothing is to be seen: outside the window, or covered by something else. */
  unseen: string[];
};
type Point = { x: number; y: number };
type Stop = { name: string; isNew: boolean; isMarked: boolean };
type Shown = { frame: Frame; element: ElementHandle | null };

declare global {
  /** How each control looked before it had the focus, and those that have had it. */
  var tabWalk: {
    stops: () => Element[];
    looks: Map<Element, string>;
    reached: Set<Element>;
    lookOf: (one: Element) => string;
    nameOf: (one: Element) => string;
  };
}

const MOST_PRESSES = 300;
const PATIENCE = 10;

/** In a frame, before the first press: which controls there are and what each looks like. */
function prepare(): void {
  // Everything is looked at without the focus; Tab goes on from where it was.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const isStop = (one: Element): boolean =>
    one.checkVisibility({ visibilityProperty: true }) &&
    !one.matches(':disabled, [tabindex="-1"], .modal-blanket > span') &&
    one.closest('[inert]') === null;
  const stops = (): Element[] => [...document.querySelectorAll(CONTROLS)].filter(isStop);
  const nameOf = (one: Element): string =>
    `${one.tagName.toLowerCase()} ${one.id} "${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}"`;
  // A ring may be drawn by the control, by what is around it, or by a picture beside it.
  const lookOf = (one: Element): string => {
    for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
    const around = [one, one.parentElement, one.parentElement?.parentElement, ...(one.parentElement?.children ?? [])];
    return around
      .filter((each) => each instanceof Element)
      .map((each) => {
        const { outline, boxShadow, borderColor } = getComputedStyle(each);
        return `${outline} ${boxShadow} ${borderColor}`;
      })
      .join('; ');
  };
  globalThis.tabWalk = { stops, lookOf, nameOf, looks: new Map(), reached: new Set() };
  for (const one of stops()) globalThis.tabWalk.looks.set(one, lookOf(one));
}

/** In a frame, after a press: the control that has the focus. Null: it is in none of this frame. */
function stopHere(): Stop | null {
  const one = document.activeElement;
  if (one === null || one === document.body || one instanceof HTMLIFrameElement) return null;
  const { looks, reached, lookOf, nameOf } = globalThis.tabWalk;
  const isNew = !reached.has(one);
  reached.add(one);
  const isMarked = lookOf(one) !== looks.get(one);
  return { name: nameOf(one), isNew, isMarked };
}

/** In a frame: top, middle and foot of the control with the focus, as far as nothing covers them. */
function pointsSeen(): Point[] {
  const one = document.activeElement;
  if (one === null) return [];
  const { left, top, width, height } = one.getBoundingClientRect();
  const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
  const points = [0.1, 0.5, 0.9].map((share) => ({ x: left + width / 2, y: top + height * share }));
  return points.filter(({ x, y }) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && [one, ...labels].some((own) => own.contains(there) || there.contains(own));
  });
}

/** In the page: whether the frame with the focus is what stands at this point. */
const isFrameAt = ({ x, y }: Point): boolean => document.elementFromPoint(x, y) === document.activeElement;

/** In a frame: the controls that were never reached. One radio of a group stands for all of it. */
function unreachedHere(): string[] {
  const { stops, reached, nameOf } = globalThis.tabWalk;
  const groups = new Set([...reached].filter((one) => one instanceof HTMLInputElement).map(({ name }) => name));
  return stops()
    .filter((one) => !reached.has(one))
    .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && groups.has(one.name)))
    .map(nameOf);
}

async function framesOf(page: Page): Promise<Shown[]> {
  const all = page.frames().map(async (frame): Promise<Shown | null> => {
    if (frame === page.mainFrame()) return { frame, element: null };
    const element = await frame.frameElement();
    const isBehind = await element.evaluate((one) => one.parentElement?.closest('[inert]') !== null);
    return !isBehind && (await element.isVisible()) ? { frame, element } : null;
  });
  return (await Promise.all(all)).filter((one) => one !== null);
}

/** Scrolling may take a moment to follow the focus into a frame. */
async function comesIntoSight(at: Shown, page: Page): Promise<boolean> {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    if (await isInSight(at, page)) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

/** Whether somebody who looks at the window sees top, middle or foot of the control with the focus. */
async function isInSight({ frame, element }: Shown, page: Page): Promise<boolean> {
  const points = await frame.evaluate(pointsSeen);
  if (element === null) return points.length > 0;
  const box = await element.boundingBox();
  if (box === null) return false;
  const inPage = points.map(({ x, y }) => ({ x: x + box.x, y: y + box.y }));
  return (await Promise.all(inPage.map((point) => page.evaluate(isFrameAt, point)))).includes(true);
}

async function pressTab(page: Page, shown: Shown[]): Promise<{ at: Shown; stop: Stop } | null> {
  await page.keyboard.press('Tab');
  const inFrame = await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  for (const at of shown) {
    if (inFrame !== (at.element !== null)) continue;
    if (at.element !== null && !(await at.element.evaluate((one) => document.activeElement === one))) continue;
    const stop = await at.frame.evaluate(stopHere);
    if (stop !== null) return { at, stop };
  }
  return null;
}

/** Goes through the page with Tab until it comes to a control for the second time. */
export async function walkByTab(page: Page): Promise<TabFaults> {
  const shown = await framesOf(page);
  for (const { frame } of shown) await frame.evaluate(prepare);
  const faults: TabFaults = { unreached: [], unmarked: [], unseen: [] };
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    const reached = await pressTab(page, shown);
    if (reached === null) continue;
    const { at, stop } = reached;
    if (!stop.isNew) break;
    if (!stop.isMarked) faults.unmarked.push(stop.name);
    if (!(await comesIntoSight(at, page))) faults.unseen.push(stop.name);
  }
  for (const { frame } of shown) faults.unreached.push(...(await frame.evaluate(unreachedHere)));
  return faults;
}
