import type { Policy } from '../policy/policy';
import { DuplicateWay, type Feedback } from './feedback';

const rowsOf = (about: Feedback['about'], policy: Policy): readonly string[] => {
  const rows = {
    category: policy.categories,
    answer: policy.answersInstead,
    tick: policy.items,
    impact: policy.blockingKinds,
    duplicate: DuplicateWay.options.map((id) => ({ id })),
  };
  return rows[about].map(({ id }) => id);
};

/** Whether this policy can suggest it: so the number of counters is bounded by the policy, whatever a browser sends. */
export const isOfPolicy = ({ about, id, kind, reason }: Feedback, policy: Policy): boolean =>
  rowsOf(about, policy).includes(id) && (reason === undefined || (about === 'answer' && kind === 'dismissed'));
