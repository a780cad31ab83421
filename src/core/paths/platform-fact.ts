import * as z from 'zod/mini';

/**
 * What no primary source settles and a state in the ledger rests on. Each reads as a sentence that holds under the
 * favourable position: what Atlassian's documentation implies. docs/live-checks.md tells how to see each on a live site.
 */
export const PlatformFact = z.enum([
  'priority-readable-on-create',
  'report-readable-on-create',
  'gate-runs-on-inline-create',
  'gate-runs-on-rest-create',
  'gate-runs-on-automation-create',
  'gate-runs-on-mail-create',
  'gate-runs-on-chat-and-mobile-create',
  'gate-runs-on-portal-create',
  'gate-runs-on-rest-transition',
  'edit-screen-holds-on-work-item',
  'type-gate-runs',
]);
export type PlatformFact = z.infer<typeof PlatformFact>;
