import { answerAt } from '../judge/facts/answer-at';
import { isOneOf } from '../judge/facts/patterns';
import type { AnswerInstead, Policy } from '../policy/policy';
import type { Draft } from '../report/draft';
import { rankRows } from './rank-rows';
import { suggestCategory } from './suggest-category';
import { textsOf } from './texts-of';

const LEAST = 2;

/** The self-service answers that fit the text, or the category that was chosen or is plain from the text. */
export function suggestAnswers(draft: Draft, policy: Policy): AnswerInstead[] {
  const texts = textsOf(draft, policy).map((placed) => ({ ...placed, weight: 1 }));
  const heard = rankRows(policy.answersInstead, texts, policy)
    .filter(({ score }) => score >= LEAST)
    .map(({ row }) => row);
  const { value, band } = suggestCategory(draft, policy);
  const chosen = draft.report === null ? '' : answerAt('about.category', draft.report);
  const fits = ({ categories = [] }: AnswerInstead): boolean =>
    isOneOf(chosen, categories) || (band === 'strong' && value !== null && categories.includes(value));
  return [...new Set([...heard, ...policy.answersInstead.filter(fits)])];
}
