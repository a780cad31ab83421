import type { PolicyRows } from '../policy-rows';
import { LISTS } from './lists';
import { labelOf } from './words/labels';
import { speak } from './words/speak';

/** A policy in one line: its id, its revision, and how many rows each of its lists has. */
export function policyCounts(policy: PolicyRows, language = 'en'): string {
  const counts = LISTS.map((list) => `${policy[list].length} ${labelOf(language, list)}`).join(', ');
  return speak(language, 'counts', { id: policy.id, revision: String(policy.revision), counts });
}
