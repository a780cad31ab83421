import { requestJira } from '@forge/bridge';
import * as z from 'zod/mini';

const Types = z.object({ issueTypes: z.array(z.object({ id: z.string() })) });
const Item = z.object({ key: z.string() });

async function read<T>(path: string, shape: z.ZodMiniType<T>): Promise<{ status: number; value: T | null }> {
  try {
    const answer = await requestJira(path, { headers: { accept: 'application/json' } });
    const parsed = shape.safeParse(answer.ok ? await answer.json() : null);
    return { status: answer.status, value: parsed.success ? parsed.data : null };
  } catch {
    return { status: 0, value: null };
  }
}

/** Jira's word that they may not; a session that has ended or a limit that is reached says nothing about that. */
const REFUSALS = [400, 403, 404];

/**
 * The ids of the work types that this person may create in a space, in their own session. Null: Jira did not answer, so that
 * nobody is kept out; its dialog says itself what they may not.
 */
export async function creatableTypes(projectId: string): Promise<string[] | null> {
  const path = `/rest/api/3/issue/createmeta/${encodeURIComponent(projectId)}/issuetypes?maxResults=200`;
  const { status, value } = await read(path, Types);
  if (value !== null) return value.issueTypes.map(({ id }) => id);
  return REFUSALS.includes(status) ? [] : null;
}

/** What Jira calls a work item of which only the id is known; null where it is gone, or not to be seen. */
export const keyOfItem = async (issueId: string): Promise<string | null> =>
  (await read(`/rest/api/3/issue/${encodeURIComponent(issueId)}?fields=summary`, Item)).value?.key ?? null;
