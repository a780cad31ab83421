import { route } from '@forge/api';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { moduleAri } from '../app-identity';
import type { Asking, Done } from '../ports';
import { keeps, othersOf, StatusRow, updatePayload, WorkflowDocument, type Untouched } from '../workflow-document';
import { apiOf, jiraRead, jiraWrite, json } from './jira-call';

/** Keys of our rules in manifest.yml. */
export const GATE = 'preflight-gate';
export const LATER_GATE = 'preflight-later-gate';
const OURS = [GATE, LATER_GATE];

const Read = z.object({ workflows: z.array(WorkflowDocument), statuses: z.array(StatusRow) });
const Problems = z.object({
  errors: z.optional(z.array(z.object({ code: z.optional(z.string()), level: z.optional(z.string()) }))),
});
type ReadWorkflow = { workflow: WorkflowDocument; statuses: StatusRow[] };

export const readWorkflow = async (as: Asking, wanted: object): Promise<Result<ReadWorkflow>> => {
  const answer = await jiraRead(Read, 'POST /workflows', () =>
    apiOf(as).requestJira(route`/rest/api/3/workflows`, { method: 'POST', ...json(wanted) }),
  );
  if (!answer.ok) return answer;
  const [workflow] = answer.value.workflows;
  return workflow === undefined ? fail('NOT_FOUND', 'workflow') : ok({ workflow, statuses: answer.value.statuses });
};

type Payload = ReturnType<typeof updatePayload>;
/** Jira checks first, so that a refusal changes nothing. */
const send = async (as: Asking, payload: Payload): Promise<Result<Done>> => {
  const checked = json({ payload, validationOptions: { levels: ['ERROR'] } });
  const validation = await jiraRead(Problems, 'POST /workflows/update/validation', () =>
    apiOf(as).requestJira(route`/rest/api/3/workflows/update/validation`, { method: 'POST', ...checked }),
  );
  if (!validation.ok) return validation;
  const problem = validation.value.errors?.find(({ level }) => level !== 'WARNING');
  if (problem !== undefined) return fail('JIRA_REFUSED', `workflow validation ${problem.code ?? ''}`.trim());
  return jiraWrite('POST /workflows/update', () =>
    apiOf(as).requestJira(route`/rest/api/3/workflows/update`, { method: 'POST', ...json(payload) }),
  );
};

/**
 * `isDone`: nothing has to be written, or what was written is there. `edit`: the transitions as they shall be. `isOwn`:
 * this whole transition is ours, and not to be kept for anybody.
 */
export type WorkflowChange = {
  isDone: (workflow: WorkflowDocument) => boolean;
  edit: (workflow: WorkflowDocument) => Untouched[];
  isOwn?: (transition: Untouched) => boolean;
};

const attempt = async (
  as: Asking,
  workflowId: string,
  { isDone, edit }: WorkflowChange,
): Promise<Result<{ before: WorkflowDocument | null }>> => {
  const read = await readWorkflow(as, { workflowIds: [workflowId] });
  if (!read.ok) return read;
  const { workflow, statuses } = read.value;
  if (isDone(workflow)) return ok({ before: null });
  if (workflow.isEditable === false) return fail('JIRA_REFUSED', `workflow ${workflow.id} is read-only`);
  const sent = await send(as, updatePayload(workflow, statuses, edit(workflow)));
  return sent.ok ? ok({ before: workflow }) : sent;
};

const withoutOwn = (workflow: WorkflowDocument, { isOwn }: WorkflowChange): WorkflowDocument =>
  isOwn === undefined
    ? workflow
    : { ...workflow, transitions: workflow.transitions.filter((transition) => !isOwn(transition)) };

/**
 * Changes our own rules in one workflow, with the version that was read. Stale: read afresh and tried once more. Afterwards
 * it is read again: CONFLICT where our change or anything of somebody else's is not as it was sent.
 */
export async function changeWorkflow(as: Asking, workflowId: string, change: WorkflowChange): Promise<Result<Done>> {
  const first = await attempt(as, workflowId, change);
  const isStale = !first.ok && first.failure.code === 'CONFLICT';
  const done = isStale ? await attempt(as, workflowId, change) : first;
  if (!done.ok) return done;
  const { before } = done.value;
  if (before === null) return ok({});
  const after = await readWorkflow(as, { workflowIds: [workflowId] });
  if (!after.ok) return after;
  const others = (workflow: WorkflowDocument): unknown => othersOf(withoutOwn(workflow, change), OURS.map(moduleAri));
  const isKept = keeps(others(before), others(after.value.workflow));
  return change.isDone(after.value.workflow) && isKept
    ? ok({})
    : fail('CONFLICT', `workflow ${workflowId} is not as it was sent`);
}
