import type { Result } from '../../contract/failure';
import type { RequestView } from '../../contract/request';
import { mayDecide } from '../../core/request/may-decide';
import { requestStateOf } from '../../core/request/request-state';
import type { StoredRequest } from '../../jira/request-ports';
import type { Caller } from '../caller';
import type { RuledItem, RulingParts } from '../ruling/ruled-item';
import { candidateOf } from './candidate';
import { requestView, wishingOf } from './request-view';

/** Whether the caller may decide on what waits. What Jira does not tell is `unknown`: the press asks again. */
async function mayDecideOn(
  { repair }: RulingParts,
  { projectId, policy }: RuledItem,
  { accountId }: Caller,
  { stored, isAdmin }: { stored: StoredRequest; isAdmin: boolean },
): Promise<RequestView['mayDecide']> {
  if (accountId === null) return 'no';
  const candidate = await candidateOf(repair.requests, { accountId, isAdmin, projectId }, policy);
  return candidate.ok ? mayDecide(candidate.value, stored.request, policy) : 'unknown';
}

/** The request on a work item that was read as the caller. Without one it costs one read of storage and no call to Jira. */
export async function readRequest(
  parts: RulingParts,
  item: RuledItem,
  caller: Caller,
  isAdmin: boolean,
): Promise<Result<RequestView>> {
  const read = await parts.repair.requests.store.read(item.issueId);
  if (!read.ok) return read;
  const stored = read.value;
  const isKept = stored?.request.outcome === 'requested';
  const waits = isKept && requestStateOf(stored.request, wishingOf(item), item.policy) === 'requested';
  const mayDecide = waits ? await mayDecideOn(parts, item, caller, { stored, isAdmin }) : ('no' as const);
  return requestView(parts.repair, item, { caller, stored, mayDecide });
}

/** After a press of the caller, who was asked about already. */
export const viewAfter = async (parts: RulingParts, item: RuledItem, caller: Caller): Promise<Result<RequestView>> => {
  const rights = await parts.repair.rulers.mayRuleIn(item.projectId);
  return rights.ok ? readRequest(parts, item, caller, rights.value) : rights;
};
