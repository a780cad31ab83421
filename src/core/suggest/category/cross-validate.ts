import type { Counted, CountedHistory } from './history';
import { lessonsOf } from './lessons-of';
import { scoresOf, toShares, type Lesson, type Linear } from './linear';
import { train } from './train';
import { chooseVocabulary } from './vocabulary';

/**
 * What a model that had not seen the item said of it. `first`: the number of its first choice; `share`: that one's share; `margin`: how
 * far the second one was behind.
 */
export type Trial = {
  first: number;
  share: number;
  margin: number;
  isRight: boolean;
  isAmongThree: boolean;
};
/** `category`: the number of the item's own; `id`: which work item it is, null where nobody said. */
export type TriedItem = Trial & { category: number; id: string | null };

const LARGE = 2_500;
const PARTS = { small: 5, large: 2 };

function tryOut(model: Linear, { vector, category }: Lesson, id: string | null): TriedItem {
  const shares = toShares(scoresOf(model, vector));
  const own = shares[category] ?? 0;
  const before = shares.reduce((count, share) => (share > own ? count + 1 : count), 0);
  const [share = 0, second = 0] = shares.toSorted().reverse();
  return {
    first: shares.indexOf(share),
    share,
    margin: share - second,
    isRight: before === 0,
    isAmongThree: before < 3,
    category,
    id,
  };
}

/** Each item judged by a model of the other parts: vocabulary and weights are learned anew for each part. */
export function crossValidate(history: CountedHistory, mostFeatures: number, effort: number): TriedItem[] {
  const { items, categories } = history;
  const parts = items.length > LARGE ? PARTS.large : PARTS.small;
  const inPart = (part: number) => (_item: Counted, at: number) => at % parts === part;
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const others = items.filter((item, at) => !inPart(part)(item, at));
    const vocabulary = chooseVocabulary(history, others, mostFeatures);
    const lessons = lessonsOf(others, vocabulary);
    const model = train(lessons, vocabulary.features.length, categories.length, effort);
    const tested = items.filter(inPart(part));
    return lessonsOf(tested, vocabulary).map((lesson, at) => tryOut(model, lesson, tested[at]?.id ?? null));
  });
}
