import '../shared/jitless';

import { speakLikeTheHost } from '../shared/speak-like-the-host';
import { startFormScript } from './start-form-script';

// Jira wants the callbacks registered at once; it calls them later than it answers this.
void speakLikeTheHost();
startFormScript();
