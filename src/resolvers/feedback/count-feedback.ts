import { fail, ok } from '../../contract/failure';
import type { LearnPorts } from '../../jira/learn-ports';
import type { Handler } from '../handlers';

/** Counting takes two storage calls; whoever holds the claim longer is gone. */
const CLAIM_SECONDS = 10;

/**
 * Counted only for the project that Forge says the caller is in, the revision that is in force and a category of that policy: the
 * number of counters is bounded by the policy, whatever a browser sends. While somebody else counts: CONFLICT, nothing is counted.
 */
export const countFeedback =
  ({ policies, feedback, claims }: LearnPorts, now: () => number): Handler<'feedback/count'> =>
  async ({ kind, category, revision }, { projectId }) => {
    if (projectId === null) return fail('NOT_FOUND', 'project');
    const stored = await policies.read(projectId);
    if (!stored.ok) return stored;
    const { policy } = stored.value;
    if (policy.revision !== revision) return fail('CONFLICT', 'revision');
    if (!policy.categories.some(({ id }) => id === category)) return fail('INVALID_INPUT', 'category');
    const claim = `feedback:${projectId}`;
    const taken = await claims.take(claim, now(), CLAIM_SECONDS);
    if (!taken.ok) return taken;
    if (!taken.value) return fail('CONFLICT', 'counting');
    const counted = await feedback.count(projectId, revision, category, kind);
    const released = await claims.release(claim);
    if (!counted.ok) return counted;
    return released.ok ? ok({}) : released;
  };
