import { contextStatus } from './context-status';
import { lozengePorts } from './lozenge-ports';

/** `dynamicProperties` of the panel on the work item. */
export const ctxStatus = contextStatus(lozengePorts, (what) => console.error('the lozenge was not checked', what));
