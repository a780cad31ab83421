import '../shared/jitless';
import '../shared/page.css';

import { createRoot } from 'react-dom/client';

import { Admin } from './admin';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Admin />);
