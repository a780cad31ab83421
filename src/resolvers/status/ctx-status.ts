import { forgePorts } from '../../jira/forge-ports';
import { contextStatus } from './context-status';

/** `dynamicProperties` of the panel on the work item. */
export const ctxStatus = contextStatus(forgePorts, (what) => console.error('the lozenge was not checked', what));
