import { createdShape, refusedCreate } from '../issues/create-issue';
import { withBody, type Handler } from '../route';
import { createSimply, SimpleCreate } from './simple-create';

/** A create from a chat (Slack, Teams) or a phone: a short form of Jira's own, without the app's field. */
export const chat: Handler = withBody(SimpleCreate, (call, asked) => {
  const made = createSimply(call, 'chat', asked);
  return made.ok ? { status: 201, body: createdShape(call.site, made.issue) } : refusedCreate(made);
});
