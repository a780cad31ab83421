import { view } from '@forge/bridge';
import * as z from 'zod/mini';

const Context = z.object({
  extension: z.object({
    issue: z.object({ key: z.string() }),
    project: z.object({ id: z.coerce.string() }),
  }),
});

/** Where the panel stands, by Jira's own names; null where the host does not say. */
export async function itemContext(): Promise<{ key: string; projectId: string } | null> {
  try {
    const context = Context.safeParse(await view.getContext());
    if (!context.success) return null;
    const { issue, project } = context.data.extension;
    return { key: issue.key, projectId: project.id };
  } catch {
    return null;
  }
}
