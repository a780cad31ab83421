import * as z from 'zod/mini';

import { requestLozenge } from '../../core/request/request-lozenge';
import { requestStateOf } from '../../core/request/request-state';
import { readReport } from '../../core/report/read-report';
import { lozengeOf, notChecked, notSetUp } from '../../core/status/lozenge-of';
import type { Lozenge } from '../../core/status/status';
import { statusOf } from '../../core/status/status-of';
import type { BlockerRequests } from '../../jira/request-ports';
import { whereItHappened } from '../where-it-happened';
import { readIssue, type StatusParts } from './read-issue';

/** What Jira hands over (manifest-reference/modules/jira-issue-context, dynamic properties): no person among it. */
const Payload = z.object({
  extension: z.object({ issue: z.object({ id: z.string() }), project: z.object({ id: z.string() }) }),
});
export type DynamicProperties = { status: { type: 'lozenge'; value: Lozenge } };

/** Told why a lozenge says nothing. Carries codes, paths and ids, never a text of a person. */
export type Note = (what: string) => void;

type Parts = StatusParts & { requests: Pick<BlockerRequests, 'read'> };

async function lozengeFor(parts: Parts, payload: unknown, note: Note): Promise<Lozenge> {
  const parsed = Payload.safeParse(payload);
  if (!parsed.success) {
    note(`payload ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
    return notChecked();
  }
  const { issue: shown, project } = parsed.data.extension;
  const [read, stored] = await Promise.all([
    readIssue(parts, { issueId: shown.id, projectId: project.id }, 'app'),
    parts.requests.read(shown.id),
  ]);
  if (read.ok) {
    const { issue, policy } = read.value;
    const request = stored.ok ? (stored.value?.request ?? null) : null;
    const state = requestStateOf(request, { ...issue, report: issue.value }, policy);
    return requestLozenge(state, policy) ?? lozengeOf(statusOf(readReport(issue.value), policy), policy);
  }
  const { code, detail = '' } = read.failure;
  if (code === 'POLICY_MISSING') return notSetUp();
  note(`${code} ${detail}`);
  return notChecked();
}

/**
 * The lozenge beside the panel's name. Jira calls it without a person, so the app reads; what it shows are counts, and
 * only to people whom Jira shows the work item. It never fails: Jira would fall back to the manifest's lozenge.
 */
export const contextStatus =
  (parts: Parts, note: Note) =>
  async (payload: unknown): Promise<DynamicProperties> => {
    try {
      return { status: { type: 'lozenge', value: await lozengeFor(parts, payload, note) } };
    } catch (error) {
      note(whereItHappened(error));
      return { status: { type: 'lozenge', value: notChecked() } };
    }
  };
