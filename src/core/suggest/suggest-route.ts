import { say } from '../judge/sentences/say';
import type { Verdict } from '../judge/verdict';
import type { Policy } from '../policy/policy';
import type { Draft } from '../report/draft';
import { rankRows } from './rank-rows';
import { textsOf } from './texts-of';

/** In a route that must not be missed one hint is enough: a false alarm costs little. */
const LEAST_URGENT = 1;
const LEAST = 2;
/** Where nothing technical is said at all, a hint is enough too. */
const LEAST_ALONE = 1;

/** What the text itself suggests. Where nothing speaks for another way, it is the way into Jira; an empty text says nothing. */
export function suggestRoute(draft: Draft, policy: Policy): Verdict['route'] {
  const texts = textsOf(draft, policy).map((placed) => ({ ...placed, weight: 1 }));
  const ranked = rankRows(policy.routes, texts, policy);
  const urgent = ranked.find(({ row, score }) => row.warnsFromText && score >= LEAST_URGENT);
  if (urgent !== undefined) return { value: urgent.row.id, because: urgent.because };
  const technical = rankRows(policy.categories, texts, policy)[0]?.score ?? 0;
  const least = technical === 0 ? LEAST_ALONE : Math.max(LEAST, technical);
  const other = ranked.find(({ row, score }) => !row.inJira && score >= least);
  if (other !== undefined) return { value: other.row.id, because: other.because };
  const ordinary = policy.routes.find((route) => route.inJira);
  if (ordinary === undefined || texts.every(({ text }) => text.trim() === '')) return { value: null, because: [] };
  return { value: ordinary.id, because: [say(policy.language, 'suggest.no-other', {})] };
}
