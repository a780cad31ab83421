import { createdShape } from '../issues/create-issue';
import { refuse } from '../request';
import { withBody, type Handler } from '../route';
import { createSimply, SimpleCreate } from './simple-create';

/** A request of a service portal. A customer does not see what a validator says (JSDCLOUD-5853, unverified). */
export const portal: Handler = withBody(SimpleCreate, (call, asked) => {
  const made = createSimply(call, 'portal', asked);
  if (made.ok) return { status: 201, body: createdShape(call.site, made.issue) };
  call.note('portal request → refused', made.errors);
  return refuse(made.status, 'Your request could not be created. Try again or talk to the team.');
});
