import type { Frame, Page } from 'playwright-core';

declare global {
  /** What the browser saw move in this frame: how far of the window, and what. */
  var shifts: { value: number; what: string }[];
}

/** From the frame's first moment on. What moves right after a press in the frame is asked for, and not counted by the browser either. */
export const noteShifts = (): void => {
  globalThis.shifts = [];
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
  const isShift = (entry: PerformanceEntry): entry is Shift => entry.entryType === 'layout-shift';
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries().filter(isShift)) {
      const what = sources.map(({ node }) => (node?.textContent ?? node?.nodeName ?? '').slice(0, 60)).join(' | ');
      if (!hadRecentInput) globalThis.shifts.push({ value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const LONG_ENOUGH = 700;

/** What moved in the frame of this name until nothing more can come. */
export async function shiftsIn(page: Page, title: string): Promise<{ value: number; what: string }[]> {
  await page.waitForTimeout(LONG_ENOUGH);
  return (await frameOf(page, title)).evaluate(() => globalThis.shifts);
}

export async function frameOf(page: Page, title: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`iframe[title="${title}"]:not([aria-hidden])`)).contentFrame();
  if (frame === null) throw new Error(`${title} has no frame.`);
  return frame;
}
