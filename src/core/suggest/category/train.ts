import { centroids } from './centroids';
import type { Lesson, Linear } from './linear';
import { logistic } from './logistic';

/** A cosine is small: at this size shares come out about as sure as they are right. */
const CENTROID_SHARE = 12;
/** A little of the regression helps with many categories and with long histories. */
const LOGISTIC_SHARE = 0.35;

/** Both learners are sums over features, and so is their mixture: it costs no more to ask than one of them. */
export function train(lessons: readonly Lesson[], features: number, categories: number, effort: number): Linear {
  const { weights } = centroids(lessons, features, categories);
  const regression = logistic(lessons, features, categories, effort).weights;
  return {
    categories,
    weights: weights.map((weight, at) => CENTROID_SHARE * weight + LOGISTIC_SHARE * (regression[at] ?? 0)),
  };
}
