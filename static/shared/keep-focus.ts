const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;
const focusablesIn = (page: Document): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);

/** What stands where something was that had these before it: the next thing after the nearest one that is still there. */
function placeAfter(before: readonly HTMLElement[], page: Document): HTMLElement | undefined {
  const now = focusablesIn(page);
  const nearest = before.findLast((element) => element.isConnected && isShown(element));
  const at = nearest === undefined ? -1 : now.indexOf(nearest);
  return now[at + 1] ?? now[at];
}

/**
 * Keeps the keyboard in its place: where the element with the focus goes away (a button that does its work and leaves), the
 * focus would fall to the page's beginning; it goes to what stands there now, or will stand there in a moment. It is never
 * taken from somewhere else. Returns how to stop.
 */
export function keepFocus(page: Document = document): () => void {
  let last: { element: HTMLElement; before: HTMLElement[] } | null = null;
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const all = focusablesIn(page);
    last = { element: target, before: all.slice(0, Math.max(0, all.indexOf(target))) };
  };
  const watcher = new MutationObserver(() => {
    if (last === null || last.element.isConnected) return;
    if (page.activeElement !== page.body || !page.hasFocus()) last = null;
    else placeAfter(last.before, page)?.focus();
  });
  page.addEventListener('focusin', remember);
  watcher.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', remember);
    watcher.disconnect();
  };
}
