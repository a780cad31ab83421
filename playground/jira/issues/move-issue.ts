import type { Issue, Project } from '../model';
import { refuse, type JiraAnswer } from '../request';
import type { Call } from '../route';
import { typeChangeRefusal } from '../rules/action-rules';
import { findProject, type Site } from '../site';
import { createStep } from '../workflows/steps';
import { statusUnder, typeIn } from './change-type';
import { keepEdit } from './edit-issue';

export type Move = { project: string; issuetype: unknown };

/** A priority that the other project's scheme lacks becomes its default. */
function priorityUnder({ prioritySchemes }: Site, { prioritySchemeId }: Project, priorityId: string | null) {
  const scheme = prioritySchemes.get(prioritySchemeId);
  if (scheme === undefined || priorityId === null) return priorityId;
  return scheme.priorityIds.includes(priorityId) ? priorityId : scheme.defaultPriorityId;
}

function keyUnder(project: Project, issue: Issue): Pick<Issue, 'key' | 'formerKeys'> {
  if (issue.projectId === project.id) return issue;
  project.lastNumber += 1;
  return { key: `${project.key}-${project.lastNumber}`, formerKeys: [...issue.formerKeys, issue.key] };
}

/** Moves a work item. The other workflow's Create transition does not run, only the rule about types. Null where it was done. */
export function moveIssue(call: Call, issue: Issue, { project: named, issuetype }: Move): JiraAnswer | null {
  const { site } = call;
  const project = findProject(site, named);
  if (project === undefined) return refuse(400, [], { project: 'The project selected is invalid.' });
  const type = typeIn(call, project, issuetype);
  if (type === undefined || createStep(site, project, type.id) === undefined)
    return refuse(400, [], { issuetype: 'The issue type selected is invalid.' });
  const refusal = typeChangeRefusal(call, issue, project, type);
  if (refusal !== null) return refuse(400, [], { issuetype: refusal });
  const after: Issue = {
    ...issue,
    ...keyUnder(project, issue),
    projectId: project.id,
    issueTypeId: type.id,
    statusId: statusUnder(call, project, type.id, issue.statusId),
    priorityId: priorityUnder(site, project, issue.priorityId),
  };
  keepEdit(call, issue, after, { name: 'issue_moved' });
  return null;
}
