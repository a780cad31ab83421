import type { Policy, Route } from '../../policy/policy';
import type { Report } from '../../report/report';
import { answerAt } from './answer-at';
import { isOneOf } from './patterns';

/** The chosen route; null where nothing was said or the id is unknown: then it is judged like a route into Jira. */
export const chosenRoute = (report: Report | null, policy: Policy): Route | null =>
  (report === null ? undefined : policy.routes.find((route) => isOneOf(answerAt('about.route', report), [route.id]))) ??
  null;

/** Whether the report is to become a work item, so that everything is asked for. */
export const goesToJira = (report: Report | null, policy: Policy): boolean =>
  chosenRoute(report, policy)?.inJira ?? true;
