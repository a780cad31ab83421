import type { Issue, Project } from '../model';
import type { Step } from '../rules/validator-rules';
import type { Site } from '../site';
import type { Transition, Workflow } from './workflow';

export const workflowFor = (site: Site, project: Project, issueTypeId: string): Workflow | undefined =>
  site.workflows.get(project.workflowByIssueType[issueTypeId] ?? '');

const stepOf = (site: Site, workflow: Workflow, transition: Transition, fromId: string | null): Step | undefined => {
  const to = site.statuses.get(transition.toStatusReference ?? fromId ?? '');
  const from = fromId === null ? null : (site.statuses.get(fromId) ?? null);
  return to === undefined ? undefined : { workflow, transition, from, to };
};

/** The Create step of a work type's workflow. */
export function createStep(site: Site, project: Project, issueTypeId: string): Step | undefined {
  const workflow = workflowFor(site, project, issueTypeId);
  const transition = workflow?.transitions.find(({ type }) => type === 'INITIAL');
  if (workflow === undefined || transition === undefined) return undefined;
  return stepOf(site, workflow, transition, null);
}

/** A transition from everywhere that names no target leads back to where the work item stands. */
const leadsFrom = ({ type, links }: Transition, statusId: string): boolean =>
  type === 'GLOBAL' ||
  (type === 'DIRECTED' && (links ?? []).some(({ fromStatusReference }) => fromStatusReference === statusId));

/** The steps that a work item can take from where it stands. */
export function stepsFrom(site: Site, issue: Issue): Step[] {
  const project = site.projects.get(issue.projectId);
  const workflow = project === undefined ? undefined : workflowFor(site, project, issue.issueTypeId);
  if (workflow === undefined) return [];
  const open = workflow.transitions.filter((transition) => leadsFrom(transition, issue.statusId));
  return open.flatMap((transition) => stepOf(site, workflow, transition, issue.statusId) ?? []);
}
