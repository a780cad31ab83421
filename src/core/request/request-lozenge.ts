import { sayBehind } from '../judge/sentences/say-behind';
import type { Policy } from '../policy/policy';
import { topLevel } from '../status/judged-at-the-top';
import type { Lozenge } from '../status/status';
import type { RequestState } from './request-state';

/** What stands beside the panel's name instead of the count; null: the count. */
export function requestLozenge(state: RequestState, policy: Policy): Lozenge | null {
  const level = topLevel(policy)?.title;
  if (level === undefined) return null;
  if (state === 'requested') return { label: sayBehind(policy.language, 'status.requested', { level }), type: 'new' };
  return state === 'granted'
    ? { label: sayBehind(policy.language, 'status.granted', { level }), type: 'success' }
    : null;
}
