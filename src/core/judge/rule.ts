import type { Policy, RuleId } from '../policy/policy';
import type { Draft } from '../report/draft';

/** What a rule found. The judge adds the rule's id and how hard it bites. */
export type Problem = {
  target: string;
  message: string;
  /** Bites at most this hard, whatever the policy says of the rule: a doubt never blocks. */
  most?: 'warn' | 'info';
};

/** Sees draft and policy, returns problems; never throws and knows no screen. */
export type Rule = {
  id: RuleId;
  check(draft: Draft, policy: Policy): Problem[];
};
