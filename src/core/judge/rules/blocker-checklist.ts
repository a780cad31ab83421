import { emptyReport } from '../../report/report';
import { goesToJira } from '../facts/chosen-route';
import { guardedTitle, isGuarded } from '../facts/is-guarded';
import { outstandingItems } from '../facts/outstanding-items';
import type { Rule } from '../rule';
import { say } from '../sentences/say';

/** Without a report every item is open. */
export const blockerChecklist: Rule = {
  id: 'blocker-checklist',
  check(draft, policy) {
    if (!isGuarded(draft.priority, policy) || !goesToJira(draft.report, policy)) return [];
    const level = guardedTitle(draft.priority, policy);
    return outstandingItems(draft.report ?? emptyReport, policy).map(({ id, title }) => ({
      target: `checklist.${id}`,
      message: say(policy.language, 'blocker-checklist.open', { level, title }),
    }));
  },
};
