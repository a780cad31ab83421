import type * as z from 'zod/mini';

import type { Issue, IssueType, Project } from '../model';
import { may } from '../permissions';
import type { Call } from '../route';
import type { Step } from '../rules/validator-rules';
import { findIssue, findProject, type Site } from '../site';
import { createStep } from '../workflows/steps';
import { typeIn } from './change-type';
import { Place } from './issue-requests';

/** Where a work item is made, and the Create transition that it takes. */
export type Target = { project: Project; issueTypeId: string; parentId: string | null; step: Step };
export type PlaceRead = { ok: true; target: Target } | { ok: false; field: string; message: string };

const wrong = (field: string, message: string): PlaceRead => ({ ok: false, field, message });

/** A sub-task needs a parent; other types take one of a higher level alone. */
function fitsUnder(site: Site, type: IssueType, parent: Issue | undefined): boolean {
  if (parent === undefined) return type.hierarchyLevel >= 0;
  return (site.issueTypes.get(parent.issueTypeId)?.hierarchyLevel ?? 0) === type.hierarchyLevel + 1;
}

/** Reads project, type and parent of a create. */
export function placeOf(call: Call, fields: Record<string, unknown>): PlaceRead {
  const { site, user } = call;
  const place: z.infer<typeof Place> | undefined = Place.safeParse(fields).data;
  const project = findProject(site, place?.project.id ?? place?.project.key ?? '');
  // A portal files for its customers, who may create nothing by themselves.
  if (project === undefined || !(call.door === 'portal' || may(user, 'CREATE_ISSUES')))
    return wrong('project', 'Specify a valid project in which you can create work items.');
  const type = typeIn(call, project, place?.issuetype);
  const step = type === undefined ? undefined : createStep(site, project, type.id);
  if (type === undefined || step === undefined) return wrong('issuetype', 'Specify a valid issue type.');
  const parent = findIssue(site, place?.parent?.id ?? place?.parent?.key ?? '');
  if (!fitsUnder(site, type, parent)) return wrong('parent', `A ${type.name} needs a parent of the level above.`);
  return { ok: true, target: { project, issueTypeId: type.id, parentId: parent?.id ?? null, step } };
}
