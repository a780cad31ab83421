import { fail } from '../../contract/failure';
import { countsOf } from '../../core/feedback/counters';
import { counterOf } from '../../core/feedback/feedback';
import { isOfPolicy } from '../../core/feedback/is-of-policy';
import type { LearnPorts } from '../../jira/learn-ports';
import type { Handler } from '../handlers';

/** Counted only for the project that Forge says the caller is in, the revision that is in force, and rows of that policy. */
export const countFeedback =
  ({ policies, counters }: LearnPorts, now: () => number): Handler<'feedback/count'> =>
  async ({ revision, feedback }, { projectId }) => {
    if (projectId === null) return fail('NOT_FOUND', 'project');
    const stored = await policies.read(projectId);
    if (!stored.ok) return stored;
    const { policy } = stored.value;
    if (policy.revision !== revision) return fail('CONFLICT', 'revision');
    const stranger = feedback.find((one) => !isOfPolicy(one, policy));
    if (stranger !== undefined) return fail('INVALID_INPUT', stranger.about);
    return counters.add(projectId, { now: now(), revision }, countsOf(feedback.map(counterOf)));
  };
