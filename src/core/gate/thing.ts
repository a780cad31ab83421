import type { Bite, Policy, RuleId } from '../policy/policy';
import { any, type Formula, not } from './formula';
import { goesToJira } from './policy-formulas';

/** One thing that has to be right: the sentence that names it while it is not, and when it is. */
export type Thing = {
  /** The engine's findings that say the same: any of these rules on any of these targets. */
  says: { ruleIds: readonly RuleId[]; targets: readonly string[] };
  text: string;
  holds: Formula;
};

/** The gate stops what the policy stops. What it only warns of is left to the panel. */
export const blocks = (rule: RuleId, policy: Policy): boolean => policy.rules[rule] === blocking;
const blocking: Bite = 'block';

/** A report that goes another way is asked for nothing technical. */
export const onlyInJira = (policy: Policy, holds: Formula): Formula => any(holds, not(goesToJira(policy)));
