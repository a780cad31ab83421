import { forgePortsAsApp } from '../../jira/forge-ports';
import { leaveAll } from './leave-all';

/**
 * Forge's entry for `preUninstall`: at most 55 seconds, without a user, and whatever it answers, the app goes. A last
 * resort: whether it may still write is unverified (docs/live-checks.md), so the admin page offers the same before.
 */
export async function beforeUninstall(): Promise<void> {
  const failure = await leaveAll(forgePortsAsApp, Date.now());
  if (failure !== null) console.error('something of the app is left behind', failure.code, failure.detail ?? '');
}
