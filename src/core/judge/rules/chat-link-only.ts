import { emptyReport } from '../../report/report';
import { answerAt } from '../facts/answer-at';
import { isAsked } from '../facts/is-asked';
import { isOnlyALink } from '../facts/is-only-a-link';
import type { Rule } from '../rule';
import { say } from '../sentences/say';

/** A link is welcome beside a summary, never instead of one. */
export const chatLinkOnly: Rule = {
  id: 'chat-link-only',
  check(draft, policy) {
    if (!isAsked(draft, policy)) return [];
    const report = draft.report ?? emptyReport;
    return policy.notOnlyALink.parts
      .filter((id) => isOnlyALink(answerAt(`answers.${id}`, report), policy))
      .map((id) => ({
        target: `answers.${id}`,
        message: say(policy.language, 'chat-link-only.link', {
          title: policy.parts.find((part) => part.id === id)?.title ?? id,
        }),
      }));
  },
};
