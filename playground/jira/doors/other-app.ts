import * as z from 'zod/mini';

import { otherApp } from '../app-accounts';
import { editIssue } from '../issues/edit-issue';
import { done, type Handler } from '../route';
import { ofIssue } from './of-issue';

/** Another app with the rights of an administrator: `overrideScreenSecurity` takes it past the edit screen. */
export const otherAppEdit: Handler = ofIssue(
  z.object({ issue: z.string(), fields: z.record(z.string(), z.unknown()) }),
  (call, issue, { fields }) =>
    editIssue({ ...call, user: otherApp, byApp: false, door: 'other-app' }, issue, { fields }) ?? done,
);
