import '../shared/jitless';
import '../shared/page.css';

import { createRoot } from 'react-dom/client';

import { Panel } from './panel';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Panel />);
