/**
 * Calls `leave` when the frame may be gone in a moment: closed, reloaded, or its page put away.
 * `moments`: further events of the window that count as leaving. Returns how to stop listening.
 */
export function whenLeaving(leave: () => void, moments: readonly string[] = []): () => void {
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  const all = ['pagehide', ...moments];
  all.forEach((moment) => window.addEventListener(moment, leave));
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    all.forEach((moment) => window.removeEventListener(moment, leave));
    document.removeEventListener('visibilitychange', whenHidden);
  };
}
