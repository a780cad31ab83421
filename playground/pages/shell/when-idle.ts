const LATEST_MS = 200;

/** Does something when the page has nothing else to do, in the order asked for; at the latest after 200 ms. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: LATEST_MS });
  else setTimeout(work);
}
