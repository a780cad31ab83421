import { say } from '../../judge/sentences/say';
import type { Policy } from '../../policy/policy';
import type { Draft } from '../../report/draft';
import { rankRows } from '../rank-rows';
import { suggestCategory } from '../suggest-category';
import { textsOf } from '../texts-of';
import type { CategoryModel } from './category-model';
import type { ItemText } from './features-of';
import { rankCategories, type CategoryRanking } from './rank-categories';

/** A deciding signal (3 points) makes its category about four times as likely; more than two of them change little. */
const PER_POINT = 0.5;
const MOST_POINTS = 6;
const MOST_REASONS = 3;

/** The texts of a draft as the learner reads them: what is no summary is description. */
export function itemTextOf(draft: Draft, policy: Policy): ItemText {
  const others = textsOf({ ...draft, summary: '' }, policy).map(({ text }) => text);
  return { summary: draft.summary, description: others.join('\n') };
}

type Shares = Map<string, number>;

/** What each source says, as shares that add up to 1. */
function together(learned: CategoryRanking | null, points: Shares): CategoryRanking['ranked'] {
  const least = learned?.ranked.reduce((share, { score }) => Math.min(share, score), 1) ?? 1;
  const shares: Shares = new Map(learned?.ranked.map(({ category, score }) => [category, score]));
  for (const [category, said] of points)
    shares.set(category, (shares.get(category) ?? least) * Math.exp(PER_POINT * Math.min(said, MOST_POINTS)));
  const sum = [...shares.values()].reduce((all, share) => all + share, 0);
  return [...shares]
    .map(([category, share]) => ({ category, score: share / sum }))
    .sort((one, other) => other.score - one.score);
}

type Bands = { said: CategoryRanking['band']; learned: CategoryRanking['band']; agree: boolean };

/** Strong is what one source is sure of and the other does not deny. */
function bandOf({ said, learned, agree }: Bands): CategoryRanking['band'] {
  if (said === 'none') return learned;
  if (learned === 'none') return said;
  return agree && (said === 'strong' || learned === 'strong') ? 'strong' : 'weak';
}

/**
 * The category that a draft is about, by the policy's signals and by what was learned from earlier work items. `model` null: nothing
 * was learned yet, the signals speak alone. Pure: the same answer for the same words.
 */
export function adviseCategory(model: CategoryModel | null, policy: Policy, draft: Draft): CategoryRanking {
  const signals = rankRows(policy.categories, textsOf(draft, policy), policy);
  const said = suggestCategory(draft, policy);
  const learned = model === null ? null : rankCategories(model, itemTextOf(draft, policy));
  const isLearned = learned !== null && learned.band !== 'none';
  const ranked = together(learned, new Map(signals.map(({ row, score }) => [row.id, score])));
  const [first] = ranked;
  const agree = learned?.ranked[0]?.category === said.value;
  const reasons = isLearned && learned.ranked[0]?.category === first?.category ? learned.because : [];
  return {
    ranked,
    band: bandOf({ said: said.band, learned: learned?.band ?? 'none', agree }),
    because: [
      ...(said.value === first?.category ? said.because : []),
      ...reasons.map((words) => say(policy.language, 'suggest.learned', { words })),
    ].slice(0, MOST_REASONS),
  };
}
