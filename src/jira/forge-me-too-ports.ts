import type { MeTooPorts } from './me-too-ports';
import { jiraEarlierItems } from './rest/earlier-items';
import { kvsMeTooLedgers } from './storage/me-too-store';

/** What joining an earlier work item stands on, as it runs in Forge. */
export const forgeMeTooPorts: MeTooPorts = { items: jiraEarlierItems, ledgers: kvsMeTooLedgers };
