import type { Verdict } from '../judge/verdict';
import type { Policy } from '../policy/policy';
import type { Draft } from '../report/draft';
import { rankRows } from './rank-rows';
import { textsOf } from './texts-of';

/** Below this a word was merely mentioned. */
const LEAST = 1;
/** One deciding word in the plain text, and half as much again as the next best. */
const STRONG = 3;
const AHEAD = 1.5;

/** What the text suggests, whatever was chosen. */
export function suggestCategory(draft: Draft, policy: Policy): Verdict['category'] {
  const [best, next] = rankRows(policy.categories, textsOf(draft, policy), policy);
  if (best === undefined || best.score < LEAST) return { value: null, band: 'none', because: [] };
  const isStrong = best.score >= STRONG && best.score >= AHEAD * (next?.score ?? 0);
  return { value: best.row.id, band: isStrong ? 'strong' : 'weak', because: best.because };
}
