import { view } from '@forge/bridge';
import * as z from 'zod/mini';

import { createScript } from './create-script';
import type { FormScript } from './form-script';

const ViewType = z.enum(['GIC', 'IssueView', 'IssueTransition']);
const Context = z.object({ extension: z.object({ viewType: ViewType }) });

/** Fetched where it is needed: the create dialog does without the contract of the calls. */
const stored = async (view: { describes: boolean }): Promise<FormScript> =>
  (await import('./stored-script')).storedScript(view);

/** A description is not among what Jira takes on a work item's page (docs/playground.md, "Form scripts"). */
const scripts: Record<z.infer<typeof ViewType>, () => FormScript | Promise<FormScript>> = {
  GIC: createScript,
  IssueView: () => stored({ describes: false }),
  IssueTransition: () => stored({ describes: true }),
};

/** The script of the view around this frame; null where Jira names none that we know: then nothing is touched. */
export async function scriptForView(): Promise<FormScript | null> {
  try {
    const context = Context.safeParse(await view.getContext());
    return context.success ? await scripts[context.data.extension.viewType]() : null;
  } catch {
    return null;
  }
}
