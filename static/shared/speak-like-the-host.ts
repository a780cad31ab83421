import { view } from '@forge/bridge';
import * as z from 'zod/mini';

import { speak } from '../messages/language';

const Context = z.object({ locale: z.optional(z.nullable(z.string())) });

/** Takes the language of the person's Jira from the frame's context. A host that tells none is spoken to in English. */
export async function speakLikeTheHost(): Promise<void> {
  try {
    const context = Context.safeParse(await view.getContext());
    if (context.success) speak(context.data.locale);
  } catch {
    speak(null);
  }
}
