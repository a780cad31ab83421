import '../shared/jitless';

import { createRoot } from 'react-dom/client';

import { keepFocus } from '../shared/keep-focus';
import { soon } from '../shared/soon';
import type { Asked } from './opening/ask-first';
import { openPanel } from './opening/open-panel';
import { Panel } from './panel';

/** Draws the panel into its page. `asked`: what the first script asked. */
export async function showPanel(asked: Asked): Promise<void> {
  keepFocus();
  const root = document.getElementById('root');
  if (root === null) return;
  const first = openPanel(asked);
  createRoot(root).render(<Panel first={first} known={await soon(first)} />);
}
