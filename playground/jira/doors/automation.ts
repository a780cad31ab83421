import * as z from 'zod/mini';

import { automation } from '../app-accounts';
import { createdShape, createIssue, refusedCreate } from '../issues/create-issue';
import { editIssue } from '../issues/edit-issue';
import { takeTransition } from '../issues/take-transition';
import { refuse } from '../request';
import { done, withBody, type Call, type Handler } from '../route';
import { stepsFrom } from '../workflows/steps';
import { ofIssue } from './of-issue';

const byRule = (call: Call): Call => ({ ...call, user: automation, byApp: false, door: 'automation' });
const Fields = z.record(z.string(), z.unknown());

/** An automation rule makes a work item. A refusal stands in the rule's own log alone. */
export const automationCreate: Handler = withBody(z.object({ fields: Fields }), (call, { fields }) => {
  const made = createIssue(byRule(call), { fields });
  return made.ok ? { status: 201, body: createdShape(call.site, made.issue) } : refusedCreate(made);
});

/** An automation rule edits a work item. */
export const automationEdit: Handler = ofIssue(
  z.object({ issue: z.string(), fields: Fields }),
  (call, issue, { fields }) => editIssue(byRule(call), issue, { fields }) ?? done,
);

/** An automation rule takes a transition. */
export const automationTransition: Handler = ofIssue(
  z.object({ issue: z.string(), transition: z.string(), fields: z.optional(Fields) }),
  (call, issue, { transition, fields = {} }) => {
    const step = stepsFrom(call.site, issue).find((one) => one.transition.id === transition);
    if (step === undefined) return refuse(400, `The transition ${transition} cannot be taken from here.`);
    return takeTransition(byRule(call), issue, step, { fields, comments: [] }) ?? done;
  },
);
