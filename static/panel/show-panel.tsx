import { createRoot } from 'react-dom/client';

import type { Opening } from './opening/open-panel';
import { Panel } from './panel';

/** Draws the panel into its page. `first`: what was asked before the form was loaded. */
export function showPanel(first: Promise<Opening>): void {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<Panel first={first} />);
}
