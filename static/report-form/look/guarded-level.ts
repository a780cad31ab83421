import type { Level, Policy } from '../../../src/core/policy/policy';

/** The highest level that needs its checklist; null where the policy guards none. */
export const guardedLevel = (policy: Policy): Level | null => policy.levels.find(({ guarded }) => guarded) ?? null;

/** The highest level that anybody may file at. */
export const freeLevel = (policy: Policy): Level | null => policy.levels.find(({ guarded }) => !guarded) ?? null;
