import type { Policy } from '../../../src/core/policy/policy';
import { suggestRoute } from '../../../src/core/suggest/suggest-route';
import { emptyReport, type Report } from '../../../src/core/report/report';

type Route = Policy['routes'][number];

/** The chosen route; without a choice, or with one that the policy does not know, the first that leads to Jira. */
export const routeOf = (report: Report, policy: Policy): Route | null =>
  policy.routes.find((route) => route.id === report.about.route) ?? policy.routes.find((route) => route.inJira) ?? null;

/** All that Jira may hold of a report that belongs elsewhere: where it went, and which draft it is. */
export const routeAlone = (report: Report, route: string): Report => ({
  ...emptyReport,
  about: { ...emptyReport.about, route, draftId: report.about.draftId },
});

/** Whether the report's texts are about a person: they stay in this browser. */
export const isPersonal = (report: Report, policy: Policy): boolean =>
  policy.routes.some((route) => route.id === report.about.route && route.personal);

/** Whether nobody chose a way yet and the words alone speak of a person. One hint is enough to keep them here. */
export function soundsPersonal(report: Report, policy: Policy, notes = ''): boolean {
  if (report.about.route !== null) return false;
  const draft = { operation: 'create', summary: '', description: notes, priority: null, report } as const;
  const { value } = suggestRoute(draft, policy);
  return policy.routes.some((route) => route.id === value && route.personal);
}
