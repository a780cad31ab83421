import '../shared/page.css';

import { askFirst } from './ask-first';

/** The questions to Jira and to the resolver are on their way while everything else is still loading. */
const asked = askFirst();
void import('./show-status').then(({ showStatus }) => showStatus(asked));
