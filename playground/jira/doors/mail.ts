import * as z from 'zod/mini';

import { createdShape } from '../issues/create-issue';
import { ok, withBody, type Handler } from '../route';
import { createSimply, SimpleCreate } from './simple-create';

const Mail = z.extend(SimpleCreate, { summary: z.optional(z.string()), subject: z.string() });

/** A mail handler: the subject becomes the summary. A mail that is refused is lost: nobody is told but the handler's log. */
export const mail: Handler = withBody(Mail, (call, { subject, ...asked }) => {
  const made = createSimply(call, 'mail', { ...asked, summary: subject });
  if (made.ok) return ok({ made: true, ...createdShape(call.site, made.issue) });
  call.note(`mail "${subject}" → lost`, made.errors);
  return ok({ made: false });
});
