import * as z from 'zod/mini';

const KEY = 'playground.create';
const Choice = z.object({ projectId: z.optional(z.string()), issueTypeId: z.optional(z.string()) });
type Choice = z.infer<typeof Choice>;

/** Where this person created last in this tab, as Jira remembers it; empty when it cannot be read. */
export function lastChoice(): Choice {
  try {
    return Choice.parse(JSON.parse(sessionStorage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

export function rememberChoice(projectId: string, issueTypeId: string): void {
  sessionStorage.setItem(KEY, JSON.stringify({ projectId, issueTypeId }));
}
