import { view } from '@forge/bridge';
import * as z from 'zod/mini';

const Context = z.object({ extension: z.object({ issue: z.object({ id: z.coerce.string() }) }) });

/** The work item that this panel stands on; null where the host does not say. It only addresses our other frames. */
export async function readIssueId(): Promise<string | null> {
  try {
    const context = Context.safeParse(await view.getContext());
    return context.success ? context.data.extension.issue.id : null;
  } catch {
    return null;
  }
}
