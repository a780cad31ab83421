import type { CategoryContestant } from '../contestant';

export const categoryPeers: readonly CategoryContestant[];
/** Name and installed version of a package. */
export function versionOf(name: string): string;
