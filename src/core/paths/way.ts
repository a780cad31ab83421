import * as z from 'zod/mini';

import type { PlatformFact } from './platform-fact';

/** The ways to set a guarded priority, in the order in which people are told of them. */
export const WayId = z.enum([
  'create-dialog',
  'create-child',
  'create-from-other-app',
  'create-on-board',
  'create-by-rest',
  'create-by-automation',
  'create-by-import',
  'create-by-mail',
  'create-by-chat-or-mobile',
  'create-in-portal',
  'transition-with-screen',
  'transition-by-rest',
  'edit-on-work-item',
  'edit-by-rest-or-bulk',
  'edit-the-report',
  'change-type',
  'move-to-project',
  'transition-with-custom-event',
  'remove-the-gate',
]);
export type WayId = z.infer<typeof WayId>;

/** What refuses before anything is stored. */
export const Preventer = z.enum(['gate-on-create', 'gate-on-transitions', 'strict-mode', 'type-gate']);
export type Preventer = z.infer<typeof Preventer>;

export type Way = {
  id: WayId;
  prevents: readonly { by: Preventer; assumes: readonly PlatformFact[] }[];
  /** False: whoever creates this way has no place to put the report. */
  carriesReport: boolean;
  /** An event tells the app of it; false: only a sweep finds it. */
  tells: boolean;
  /** Nothing in a work item tells of it, so the daily check looks for it as well. */
  isCheckedDaily: boolean;
};
