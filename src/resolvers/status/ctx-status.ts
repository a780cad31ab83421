import { forgePorts } from '../../jira/forge-ports';
import { forgeRepairPorts } from '../../jira/forge-repair-ports';
import { contextStatus } from './context-status';

/** `dynamicProperties` of the panel on the work item. */
export const ctxStatus = contextStatus({ ...forgePorts, requests: forgeRepairPorts.requests.store }, (what) =>
  console.error('the lozenge was not checked', what),
);
