import type { Policy } from '../../src/core/policy/policy';

/** Levels by ids of Jira, highest first, as set-up would map them. */
export const mappedPolicy = (policy: Policy): Policy => ({
  ...policy,
  sitePriorities: policy.levels.map(({ id, title }, at) => ({ id: String(at + 1), name: title, level: id })),
});
