import { view } from '@forge/bridge';
import * as z from 'zod/mini';

const Context = z.object({ extension: z.object({ project: z.object({ id: z.coerce.string() }) }) });

/** The space whose settings these are; null where the host does not say. It only names the space: the server asks Jira who may. */
export async function readProjectId(): Promise<string | null> {
  try {
    const context = Context.safeParse(await view.getContext());
    return context.success ? context.data.extension.project.id : null;
  } catch {
    return null;
  }
}
