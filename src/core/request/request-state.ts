import type { Policy } from '../policy/policy';
import { readReport } from '../report/read-report';
import { isClosed, isSameReason, type BlockerRequest, type RequestOutcome } from './blocker-request';
import { wishIn, type Wish, type Wishing } from './wish-in';

/** `none`: nobody asks, and nobody did. */
export type RequestState = 'none' | RequestOutcome;

/** Whether the wish is another one than the request that is kept: what was closed needs something new. */
export const isNewWish = (wish: Wish, request: BlockerRequest | null): boolean =>
  request === null || (isClosed(request) && !isSameReason(wish.reason, request.reason));

/**
 * Where a work item's request for a guarded priority stands, from what the app keeps and from what the report asks for now: a
 * wish that the app did not look at yet counts, one that was taken back or needs no answer any more does not. Pure.
 * @param request what the app keeps; null: nothing
 */
export function requestStateOf(request: BlockerRequest | null, item: Wishing, policy: Policy): RequestState {
  const wish = wishIn(item, policy);
  if (wish !== null && isNewWish(wish, request)) return 'requested';
  if (request === null) return 'none';
  if (request.outcome !== 'requested' || wish !== null) return request.outcome;
  const { state } = readReport(item.report);
  return state === 'unreadable' || state === 'newer' ? 'requested' : 'none';
}
