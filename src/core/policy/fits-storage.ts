import { bytesOf } from '../bytes-of';

/**
 * One value of Forge storage holds 240 KiB; what stands around a policy there (settings, a revision's note and times, a
 * draft's) takes less than 4 of them.
 */
export const MOST_POLICY_BYTES = 236 * 1_024;

/** Whether one value of storage holds the policy with what stands around it. Part of the policy's own schema. */
export const fitsStorage = (policy: unknown): boolean => bytesOf(policy) <= MOST_POLICY_BYTES;
