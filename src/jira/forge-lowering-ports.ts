import type { LoweringPorts } from './lowering-ports';
import { jiraEarlierItems } from './rest/earlier-items';
import { toldComments } from './rest/told-comments';
import { kvsLowerings } from './storage/lowering-store';

/** What lowering a priority stands on, as it runs in Forge. */
export const forgeLoweringPorts: LoweringPorts = {
  mayLower: (issueId) => jiraEarlierItems.mayJoin(issueId),
  ...toldComments('preflight-lowered'),
  lowerings: kvsLowerings,
};
