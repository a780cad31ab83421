import { notBlockingCase } from '../../suggest/not-blocking-case';
import { answerAt } from '../facts/answer-at';
import { goesToJira } from '../facts/chosen-route';
import { guardedTitle, isGuarded, levelOf } from '../facts/is-guarded';
import type { Problem, Rule } from '../rule';
import { say } from '../sentences/say';

/** What was answered blocks; what the text only reads like makes it ask. */
export const blockerNotBlocking: Rule = {
  id: 'blocker-not-blocking',
  check(draft, policy) {
    if (!isGuarded(draft.priority, policy) || !goesToJira(draft.report, policy)) return [];
    const level = guardedTitle(draft.priority, policy);
    const problems: Problem[] = [];
    if (draft.report !== null && answerAt('impact.canMoveOn', draft.report) === 'true')
      problems.push({
        target: 'priority',
        message: say(policy.language, 'blocker-not-blocking.can-move-on', { level }),
      });
    const found = notBlockingCase(draft, policy);
    if (found !== null) {
      const priority = levelOf(found.row.priority, policy)?.title ?? found.row.priority;
      const message = say(policy.language, 'blocker-not-blocking.reads-like', {
        level,
        title: found.row.title,
        priority,
      });
      problems.push({ target: 'priority', message, most: 'warn' });
    }
    return problems;
  },
};
