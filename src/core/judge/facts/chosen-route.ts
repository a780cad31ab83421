import { onceFor } from '../../policy/once-for';
import type { Policy, Route } from '../../policy/policy';
import type { Report } from '../../report/report';
import { answerAt } from './answer-at';
import { matchesWhole, wholePattern } from './patterns';

const idPattern = onceFor((route: Route): string => wholePattern([route.id]));

/** The chosen route; null where nothing was said or the id is unknown: then it is judged like a route into Jira. */
export const chosenRoute = (report: Report | null, policy: Policy): Route | null =>
  (report === null
    ? undefined
    : policy.routes.find((route) => matchesWhole(answerAt('about.route', report), idPattern(route)))) ?? null;

/** Whether the report is to become a work item, so that everything is asked for. */
export const goesToJira = (report: Report | null, policy: Policy): boolean =>
  chosenRoute(report, policy)?.inJira ?? true;
