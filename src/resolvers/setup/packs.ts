import { learnSupport } from '../../core/policy/packs/learn-support';
import type { Policy } from '../../core/policy/policy';

/** The built-in policies that set-up offers. */
export const packs: readonly Policy[] = [learnSupport];
