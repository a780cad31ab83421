import * as z from 'zod/mini';

/** The ways by which a work item is made or changed. Jira does not run the same rules behind each of them. */
export const Door = z.enum([
  'dialog',
  'inline',
  'rest',
  'clone',
  'automation',
  'import',
  'mail',
  'chat',
  'portal',
  'issue-view',
  'list',
  'bulk',
  'move',
  'other-app',
]);
export type Door = z.infer<typeof Door>;
