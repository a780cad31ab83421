import * as z from 'zod/mini';

import { editIssue } from '../issues/edit-issue';
import type { User } from '../model';
import { done, type Handler } from '../route';
import { ofIssue } from './of-issue';

const otherApp: User = {
  accountId: 'other-app',
  displayName: 'Another app',
  emailAddress: '',
  role: 'site-admin',
  groups: [],
};

/** Another app with the rights of an administrator: `overrideScreenSecurity` takes it past the edit screen. */
export const otherAppEdit: Handler = ofIssue(
  z.object({ issue: z.string(), fields: z.record(z.string(), z.unknown()) }),
  (call, issue, { fields }) =>
    editIssue({ ...call, user: otherApp, byApp: false, door: 'other-app' }, issue, { fields }) ?? done,
);
