import type { PolicyRows } from '../policy-rows';
import type { PolicyProblem } from '../portable/policy-problem';
import { effectivePolicy, type PolicyOverride } from './effective-policy';

export type Followed =
  /** What the site changed is hidden by the space's own values: nothing changes in the space but the number it stands on. */
  | { as: 'same' }
  | { as: 'next'; policy: PolicyRows }
  /** The site changed so that the two make no policy any more: what holds in the space goes on holding. */
  | { as: 'unfitting'; problems: PolicyProblem[] };

/** What becomes of a space's `policy` when the site default is this one. The space counts its own revisions. */
export function following(site: PolicyRows, override: PolicyOverride, policy: PolicyRows): Followed {
  const effective = effectivePolicy(site, override);
  if (!effective.ok) return { as: 'unfitting', problems: effective.problems };
  const same = { ...effective.policy, revision: policy.revision };
  const isSame = JSON.stringify(same) === JSON.stringify(policy);
  return isSame ? { as: 'same' } : { as: 'next', policy: { ...same, revision: policy.revision + 1 } };
}
