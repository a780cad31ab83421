import { createRoot } from 'react-dom/client';

import { keepFocus } from '../shared/keep-focus';
import type { Opening } from './opening/open-panel';
import { Panel } from './panel';

/** Draws the panel into its page. `first`: what was asked before the form was loaded. */
export function showPanel(first: Promise<Opening>): void {
  keepFocus();
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<Panel first={first} />);
}
