import '../../../static/shared/page.css';

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

import { enableTheme } from '../../../static/shared/enable-theme';

/** Says how often it was pressed: that a press is taken is part of being ready. */
function Counting() {
  const [presses, setPresses] = useState(0);
  return <Button onClick={() => setPresses(presses + 1)}>Ready {presses}</Button>;
}

// The smallest page that is still one of Jira's: React, one Atlaskit button, Forge's bridge and Jira's theme.
void enableTheme();
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Counting />);
