import '../shared/jitless';

import { createRoot } from 'react-dom/client';

import { keepFocus } from '../shared/keep-focus';
import type { Asked } from './opening/ask-first';
import { openPanel } from './opening/open-panel';
import { Panel } from './panel';

/** Draws the panel into its page. `asked`: what the first script asked. */
export function showPanel(asked: Asked): void {
  keepFocus();
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<Panel first={openPanel(asked)} />);
}
