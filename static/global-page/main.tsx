import '../shared/jitless';
import '../shared/page.css';

import { createRoot } from 'react-dom/client';

import { keepFocus } from '../shared/keep-focus';
import { speakLikeTheHost } from '../shared/speak-like-the-host';
import { GlobalPage } from './global-page';

keepFocus();
const root = document.getElementById('root');
if (root !== null) void speakLikeTheHost().then(() => createRoot(root).render(<GlobalPage />));
