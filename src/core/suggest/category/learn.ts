import { bandsOf } from './bands-of';
import { MOST_FEATURES, type CategoryModel } from './category-model';
import { crossValidate } from './cross-validate';
import { countHistory, type HistoryItem } from './history';
import { lessonsOf } from './lessons-of';
import { packModel } from './pack-model';
import { train } from './train';
import { chooseVocabulary } from './vocabulary';

/** `effort`: how many weights the regression may touch: it bounds the time. */
export type LearnOptions = { mostFeatures: number; effort: number };
export const usual: LearnOptions = { mostFeatures: MOST_FEATURES, effort: 50_000_000 };

/** Each of at most five trials may cost so much of what the model itself may. */
const TRIAL_SHARE = 0.4;
/** Fewer items in fewer than two categories teach nothing; the trials would only say so. */
const LEAST_TO_TRY = 20;
const LEAST_CATEGORIES = 2;

/** Learns categories from work items. The same history gives the same model. Items without text or category are passed over. */
export function learn(history: readonly HistoryItem[], options: LearnOptions = usual): CategoryModel {
  const counted = countHistory(history);
  const { items, categories } = counted;
  const { mostFeatures, effort } = options;
  const vocabulary = chooseVocabulary(counted, items, mostFeatures);
  const lessons = lessonsOf(items, vocabulary);
  const isWorthTrying = items.length >= LEAST_TO_TRY && categories.length >= LEAST_CATEGORIES;
  const trials = isWorthTrying ? crossValidate(counted, mostFeatures, effort * TRIAL_SHARE) : [];
  return packModel({
    items: items.length,
    categories,
    ...bandsOf(trials, categories.length),
    vocabulary,
    linear: train(lessons, vocabulary.features.length, categories.length, effort),
  });
}
