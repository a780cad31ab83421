import { requestJira } from '@forge/bridge';
import * as z from 'zod/mini';

const Types = z.object({
  issueLinkTypes: z.array(z.object({ id: z.string(), inward: z.string(), outward: z.string() })),
});
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * The link that reads the same both ways: which end of another is which depends on the reading of Jira's two names for them. `undefined`:
 * this Jira has none; null: it does not answer.
 */
async function evenLink(): Promise<string | null | undefined> {
  const answer = await requestJira('/rest/api/3/issueLinkType', { headers: JSON_HEADERS });
  const types = Types.safeParse(answer.ok ? await answer.json() : null);
  if (!types.success) return null;
  return types.data.issueLinkTypes.find(({ inward, outward }) => inward === outward)?.id;
}

export type Linked = 'linked' | 'refused' | 'no-type';

/** Links two work items as the person who looks. Two calls. */
export async function linkItems(one: string, other: string): Promise<Linked> {
  try {
    const id = await evenLink();
    if (id === null) return 'refused';
    if (id === undefined) return 'no-type';
    const answer = await requestJira('/rest/api/3/issueLink', {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ type: { id }, inwardIssue: { key: one }, outwardIssue: { key: other } }),
    });
    return answer.ok ? 'linked' : 'refused';
  } catch {
    return 'refused';
  }
}
