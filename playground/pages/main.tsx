import './looks/base.css';
import './looks/drawer.css';
import './looks/flag.css';
import './looks/form.css';
import './looks/modal.css';
import './looks/page.css';
import './looks/top-bar.css';
import './looks/ways-in.css';

import * as z from 'zod/mini';
import { createRoot } from 'react-dom/client';

import { App } from './app';

z.config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(<App />);
