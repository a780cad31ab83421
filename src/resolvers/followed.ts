import type { Method } from '../contract/api';
import type { RepairPorts } from '../jira/repair-ports';
import type { Handler } from './handlers';

/**
 * The same handler, and the readable copy and what search is told follow: Jira sends the app no event of what the app itself wrote, in
 * whose name ever. The answer does not wait for a queue that is down: the sweep finds the work item.
 */
export const followed =
  <M extends Method>({ copies }: Pick<RepairPorts, 'copies'>, handler: Handler<M>): Handler<M> =>
  async (input, caller) => {
    const answer = await handler(input, caller);
    const { issueId, projectId } = caller;
    if (!answer.ok || issueId == null || projectId === null) return answer;
    const pushed = await copies.push([{ issueId, projectId }]);
    if (!pushed.ok) console.error('not followed', issueId, pushed.failure.code);
    return answer;
  };
