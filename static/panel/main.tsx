import '../shared/jitless';
import '../shared/page.css';

import { openPanel } from './opening/open-panel';

/** The questions to Jira and to the resolver are on their way while the form itself is still loading. */
const first = openPanel();
void import('./show-panel').then(({ showPanel }) => showPanel(first));
