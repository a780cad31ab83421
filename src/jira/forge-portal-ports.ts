import type { PortalPorts } from './portal-ports';
import { jiraPortalRequests } from './rest/portal-requests';
import { siteFacts } from './storage/remembered';

/** What requests of a portal stand on, as it runs in Forge. */
export const forgePortalPorts: PortalPorts = { portalRequests: jiraPortalRequests, siteFacts };
