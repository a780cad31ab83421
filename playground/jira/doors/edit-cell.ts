import * as z from 'zod/mini';

import { editIssue } from '../issues/edit-issue';
import { done, type Handler } from '../route';
import { ofIssue } from './of-issue';

/** A cell of a list, or a card on a board: one field, saved at once, no form script. */
export const editCell: Handler = ofIssue(
  z.object({ issue: z.string(), field: z.string(), value: z.unknown() }),
  (call, issue, { field, value }) =>
    editIssue({ ...call, door: 'list' }, issue, { fields: { [field]: value } }) ?? done,
);
