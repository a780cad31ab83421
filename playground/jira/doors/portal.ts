import * as z from 'zod/mini';

import { createdShape } from '../issues/create-issue';
import { refuse } from '../request';
import { withBody, type Handler } from '../route';
import { createSimply, SimpleCreate } from './simple-create';

const Request = z.extend(SimpleCreate, {
  /** What an app's panel in the form handed over: it becomes one property of the work item, under the app's own id. */
  left: z.optional(z.array(z.object({ key: z.string(), value: z.unknown() }))),
});

/** A request of a service portal. A customer does not see what a validator says (JSDCLOUD-5853, unverified). */
export const portal: Handler = withBody(Request, (call, { left, ...asked }) => {
  const fields = left === undefined ? null : Object.fromEntries(left.map(({ key, value }) => [key, value]));
  const properties = fields === null ? [] : [{ key: call.site.app.appId, value: fields }];
  const made = createSimply(call, 'portal', asked, properties);
  if (made.ok) return { status: 201, body: createdShape(call.site, made.issue) };
  call.note('portal request → refused', made.errors);
  return refuse(made.status, 'Your request could not be created. Try again or talk to the team.');
});
