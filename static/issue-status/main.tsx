import '../shared/jitless';
import '../shared/page.css';

import { createRoot } from 'react-dom/client';

import { IssueStatusPanel } from './issue-status-panel';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<IssueStatusPanel />);
