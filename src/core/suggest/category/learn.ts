import { bandsOf } from './bands-of';
import { MOST_FEATURES, type CategoryModel } from './category-model';
import { categoryTable, type CategoryRow } from './category-table';
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

export type Learned = { model: CategoryModel; table: CategoryRow[] };

/** Learns categories from work items, and says how each did in the trials; without trials the table is empty. */
export function learnAndTry(history: readonly HistoryItem[], options: LearnOptions = usual): Learned {
  const counted = countHistory(history);
  const { items, categories } = counted;
  const { mostFeatures, effort } = options;
  const vocabulary = chooseVocabulary(counted, items, mostFeatures);
  const lessons = lessonsOf(items, vocabulary);
  const isWorthTrying = items.length >= LEAST_TO_TRY && categories.length >= LEAST_CATEGORIES;
  const trials = isWorthTrying ? crossValidate(counted, mostFeatures, effort * TRIAL_SHARE) : [];
  const bands = bandsOf(trials, categories.length);
  const model = packModel({
    items: items.length,
    categories,
    ...bands,
    vocabulary,
    linear: train(lessons, vocabulary.features.length, categories.length, effort),
  });
  return { model, table: categoryTable(trials, bands.margins, categories) };
}

/** The same history gives the same model. Items without text or category are passed over. */
export const learn = (history: readonly HistoryItem[], options: LearnOptions = usual): CategoryModel =>
  learnAndTry(history, options).model;
