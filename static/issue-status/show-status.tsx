import '../shared/jitless';

import { createRoot } from 'react-dom/client';

import { speak } from '../messages/language';
import { keepFocus } from '../shared/keep-focus';
import { soon } from '../shared/soon';
import type { Asked } from './ask-first';
import { readFirst } from './call-item';
import { IssueStatusPanel } from './issue-status-panel';

/** Draws the panel into its page. `asked`: what the first script asked. */
export async function showStatus({ locale, status }: Asked): Promise<void> {
  keepFocus();
  speak(await locale);
  const root = document.getElementById('root');
  if (root === null) return;
  const first = status.then(readFirst);
  createRoot(root).render(<IssueStatusPanel first={first} known={await soon(first)} />);
}
