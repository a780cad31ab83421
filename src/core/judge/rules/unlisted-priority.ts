import { goesToJira } from '../facts/chosen-route';
import { levelOf } from '../facts/is-guarded';
import type { Rule } from '../rule';
import { say } from '../sentences/say';

/** Without a report nobody was asked: then it warns at most. */
export const unlistedPriority: Rule = {
  id: 'unlisted-priority',
  check(draft, policy) {
    if (draft.priority === null || !goesToJira(draft.report, policy)) return [];
    if (levelOf(draft.priority, policy) !== null) return [];
    const levels = policy.levels.map((level) => level.title).join(', ');
    const priority = policy.sitePriorities.find((one) => one.id === draft.priority)?.name ?? draft.priority;
    const message = say(policy.language, 'unlisted-priority.unlisted', { levels, priority });
    return [{ target: 'priority', message, ...(draft.report === null ? { most: 'warn' } : {}) }];
  },
};
