import { createdShape, refusedCreate } from '../issues/create-issue';
import { withBody, type Handler } from '../route';
import { createSimply, SimpleCreate } from './simple-create';

/** The inline create of a board or backlog: no form script runs; a swimlane may bring a priority. */
export const inlineCreate: Handler = withBody(SimpleCreate, (call, asked) => {
  const made = createSimply(call, 'inline', asked);
  return made.ok ? { status: 201, body: createdShape(call.site, made.issue) } : refusedCreate(made);
});
