import '../../../static/shared/page.css';

import Button from '@atlaskit/button/new';
import { createRoot } from 'react-dom/client';

import { enableTheme } from '../../../static/shared/enable-theme';

// The smallest page that is still one of Jira's: React, one Atlaskit button, Forge's bridge and Jira's theme.
void enableTheme();
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Button>Ready</Button>);
