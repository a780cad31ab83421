import '../shared/jitless';

import { startFormScript } from './start-form-script';

startFormScript();
