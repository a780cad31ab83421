import { forgeCopyPorts } from './forge-copy-ports';
import type { LeavingPorts } from './leaving-ports';
import { kvsCopyPlaces } from './storage/copy-places';

/** What copies before an uninstall stand on, as they run in Forge. */
export const forgeLeavingPorts: LeavingPorts = { copying: forgeCopyPorts, places: kvsCopyPlaces };
