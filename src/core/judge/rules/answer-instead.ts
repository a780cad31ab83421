import { suggestAnswers } from '../../suggest/suggest-answers';
import { goesToJira } from '../facts/chosen-route';
import type { Rule } from '../rule';
import { say } from '../sentences/say';

/** Offers what helps without a work item; it stops none. */
export const answerInstead: Rule = {
  id: 'answer-instead',
  check: (draft, policy) =>
    goesToJira(draft.report, policy)
      ? suggestAnswers(draft, policy).map(({ id, title }) => ({
          target: `answersInstead.${id}`,
          message: say(policy.language, 'answer-instead.fits', { title }),
        }))
      : [],
};
