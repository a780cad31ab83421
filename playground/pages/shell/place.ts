import { createStore } from '../kit/store';

/** Which page is shown, by its path. */
export function createPlace() {
  const path = createStore(window.location.pathname);
  window.addEventListener('popstate', () => path.set(window.location.pathname));
  const go = (to: string) => {
    window.history.pushState(null, '', to + window.location.search);
    path.set(new URL(to, window.location.origin).pathname);
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return { path, go };
}
export type Place = ReturnType<typeof createPlace>;
