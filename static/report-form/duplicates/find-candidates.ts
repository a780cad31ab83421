import { requestJira } from '@forge/bridge';
import * as z from 'zod/mini';

import { plainTextOf } from '../../../src/core/report/plain-text-of';
import type { Candidate } from '../../../src/core/suggest/duplicates/candidate';

/** A work item that Jira found, and how far it is. */
export type Filed = Candidate & { status: string };

const Found = z.object({
  issues: z.array(
    z.object({
      key: z.string(),
      fields: z.object({
        summary: z.string(),
        created: z.string(),
        status: z.object({ name: z.string() }),
        description: z.optional(z.unknown()),
      }),
    }),
  ),
});
const MOST = 50;
const FIELDS = ['summary', 'created', 'status', 'description'];

/** What Jira's own search finds as the person who looks. Null when it does not answer: it is an extra, and nobody is stopped. */
export async function findCandidates(jql: string): Promise<Filed[] | null> {
  try {
    const answer = await requestJira('/rest/api/3/search/jql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ jql, maxResults: MOST, fields: FIELDS }),
    });
    const found = Found.safeParse(answer.ok ? await answer.json() : null);
    if (!found.success) return null;
    return found.data.issues.map(({ key, fields: { summary, created, status, description } }) => ({
      ...{ key, summary, status: status.name },
      ...{ created: Date.parse(created), description: plainTextOf(description) },
    }));
  } catch {
    return null;
  }
}

/** Watches a work item as the person who asks. False when Jira would not have it. */
export async function follow(key: string): Promise<boolean> {
  try {
    const path = `/rest/api/3/issue/${encodeURIComponent(key)}/watchers`;
    return (await requestJira(path, { method: 'POST', headers: { 'content-type': 'application/json' } })).ok;
  } catch {
    return false;
  }
}
