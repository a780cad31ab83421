import { assumptionNames } from '../../assumptions/registry';
import { createStore } from '../kit/store';

const OWN = new Set<string>(['user', 'theme', 'locale', 'assume', ...assumptionNames]);

/** Of an address's words those that turn the playground; all others belong to the page that was opened with them. */
export function ownWords(query: string): string {
  const words = [...new URLSearchParams(query)].filter(([name]) => OWN.has(name));
  return words.length === 0 ? '' : `?${new URLSearchParams(words).toString()}`;
}

/** Which page is shown, by its path. */
export function createPlace() {
  const path = createStore(window.location.pathname);
  window.addEventListener('popstate', () => path.set(window.location.pathname));
  /** Changes the address alone, as an app does that moves within its own page. */
  const move = (to: string, how: 'push' | 'replace') => {
    window.history[`${how}State`](null, '', to + ownWords(window.location.search));
    path.set(new URL(to, window.location.origin).pathname);
  };
  const go = (to: string) => {
    move(to, 'push');
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return { path, search: () => window.location.search, go, move, step: (by: number) => window.history.go(by) };
}
export type Place = ReturnType<typeof createPlace>;
