import type { Method } from '../contract/api';
import type { RepairPorts } from '../jira/repair-ports';
import { followed } from './followed';
import type { Handler } from './handlers';

/**
 * The same handler, where it may have changed the report: what was granted, asked for or flagged is looked at as after an edit in
 * Jira, and the rest follows. Jira sends the app no event of what the app itself wrote. A queue that is down is left to the sweep.
 */
export const lookedAt = <M extends Method>(
  repair: Pick<RepairPorts, 'copies' | 'looks'>,
  handler: Handler<M>,
): Handler<M> =>
  followed(repair, async (input, caller) => {
    const answer = await handler(input, caller);
    const { issueId, projectId } = caller;
    if (!answer.ok || issueId == null || projectId === null) return answer;
    const pushed = await repair.looks.push([{ issueId, projectId }]);
    if (!pushed.ok) console.error('not looked at', issueId, pushed.failure.code);
    return answer;
  });
