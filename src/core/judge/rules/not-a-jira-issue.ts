import { suggestRoute } from '../../suggest/suggest-route';
import { chosenRoute } from '../facts/chosen-route';
import type { Rule } from '../rule';
import { say } from '../sentences/say';

/** The chosen route decides; the text alone only warns, and only for a route that must not be missed. */
export const notAJiraIssue: Rule = {
  id: 'not-a-jira-issue',
  check(draft, policy) {
    const chosen = chosenRoute(draft.report, policy);
    const found = suggestRoute(draft, policy).value;
    const heard = policy.routes.find((route) => route.id === found && route.warnsFromText && route.id !== chosen?.id);
    return [
      ...(chosen === null || chosen.inJira
        ? []
        : [{ target: 'route', message: say(policy.language, 'not-a-jira-issue.route', { title: chosen.title }) }]),
      ...(heard === undefined
        ? []
        : [
            {
              target: 'route',
              message: say(policy.language, 'not-a-jira-issue.sounds-like', { title: heard.title }),
              most: 'warn' as const,
            },
          ]),
    ];
  },
};
