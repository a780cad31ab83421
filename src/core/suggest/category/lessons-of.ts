import { PAIR } from './features-of';
import type { Counted, Counts } from './history';
import type { Lesson } from './linear';
import { makeVector, type Weighed } from './vector';
import { PAIR_SHARE, type Vocabulary } from './vocabulary';

/** After so many newer items one counts half. */
const HALF_LIFE = 2_000;

function* weighed({ ids, counts }: Counts, vocabulary: Vocabulary): Generator<Weighed> {
  for (const [at, id] of ids.entries()) {
    const place = vocabulary.places[id] ?? -1;
    if (place === -1) continue;
    const share = vocabulary.features[place]?.includes(PAIR) === true ? PAIR_SHARE : 1;
    yield { place, count: counts[at] ?? 0, rarity: vocabulary.rarities[place] ?? 0, share };
  }
}

export const lessonsOf = (items: readonly Counted[], vocabulary: Vocabulary): Lesson[] =>
  items.map(({ summary, description, category }, at) => ({
    vector: makeVector(weighed(summary, vocabulary), weighed(description, vocabulary)),
    category,
    weight: 0.5 ** ((items.length - 1 - at) / HALF_LIFE),
  }));
