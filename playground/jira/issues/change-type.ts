import * as z from 'zod/mini';

import type { Issue, IssueType, Project } from '../model';
import type { Call } from '../route';
import { typeChangeRefusal } from '../rules/action-rules';
import { createStep, workflowFor } from '../workflows/steps';

export type Retyped = { ok: true; issue: Issue } | { ok: false; message: string };

const Named = z.object({ id: z.optional(z.string()), name: z.optional(z.string()) });

/** The work type that a request names by id or name, where the project has it. */
export function typeIn({ site }: Call, project: Project, named: unknown): IssueType | undefined {
  const { id, name } = Named.safeParse(named).data ?? {};
  const types = project.issueTypeIds.flatMap((one) => site.issueTypes.get(one) ?? []);
  return types.find((type) => (id === undefined ? type.name === name : type.id === id));
}

/** The same status where the new workflow has it, else the one that it starts with. */
export function statusUnder({ site }: Call, project: Project, issueTypeId: string, statusId: string): string {
  const workflow = workflowFor(site, project, issueTypeId);
  const known = workflow?.statuses.some(({ statusReference }) => statusReference === statusId) ?? false;
  return known ? statusId : (createStep(site, project, issueTypeId)?.to.id ?? statusId);
}

/** The work item under another type of its project, when the action validators let it. */
export function retype(call: Call, issue: Issue, project: Project, named: unknown): Retyped {
  const type = typeIn(call, project, named);
  if (type === undefined) return { ok: false, message: 'The issue type selected is invalid.' };
  const refusal = typeChangeRefusal(call, issue, project, type);
  if (refusal !== null) return { ok: false, message: refusal };
  const statusId = statusUnder(call, project, type.id, issue.statusId);
  return { ok: true, issue: { ...issue, issueTypeId: type.id, statusId } };
}
