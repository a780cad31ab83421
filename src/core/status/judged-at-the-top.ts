import { judge } from '../judge/judge';
import type { Verdict } from '../judge/verdict';
import type { Level, Policy } from '../policy/policy';
import type { Draft } from '../report/draft';

/** The highest level that needs its checklist; null where the policy guards none. */
export const topLevel = (policy: Policy): Level | null => policy.levels.find(({ guarded }) => guarded) ?? null;

/**
 * The verdict that this work item would get at the highest guarded level, whatever its priority is now: so every finding
 * bites as hard as it would bite there. Where nothing is guarded, the verdict that a create with this report would get.
 */
export const judgedAtTheTop = (draft: Omit<Draft, 'operation'>, policy: Policy): Verdict =>
  judge({ ...draft, operation: 'create', priority: topLevel(policy)?.id ?? draft.priority }, policy);
