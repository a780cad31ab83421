import { decidersOf } from '../policy/deciders';
import type { Policy } from '../policy/policy';
import type { BlockerRequest } from './blocker-request';

const HOUR = 3_600_000;

/** When deciders are reminded, and when the request expires. Milliseconds since 1970; counted from the request, by the policy of now. */
export function clockOf({ at }: Pick<BlockerRequest, 'at'>, policy: Pick<Policy, 'deciders'>) {
  const { remindAfterHours, expireAfterHours } = decidersOf(policy);
  return { remindAt: at + remindAfterHours * HOUR, expireAt: at + expireAfterHours * HOUR };
}

export type Stage = 'remind' | 'expire';

/** What is due now; an overdue request expires without a reminder before. */
export function dueStage(request: BlockerRequest, policy: Pick<Policy, 'deciders'>, now: number): Stage | null {
  if (request.outcome !== 'requested') return null;
  const { remindAt, expireAt } = clockOf(request, policy);
  if (now >= expireAt) return 'expire';
  return now >= remindAt && request.remindedAt === null ? 'remind' : null;
}

/** When somebody has to look at it next. */
export function nextDue(request: BlockerRequest, policy: Pick<Policy, 'deciders'>): number {
  const { remindAt, expireAt } = clockOf(request, policy);
  return request.remindedAt === null ? Math.min(remindAt, expireAt) : expireAt;
}
