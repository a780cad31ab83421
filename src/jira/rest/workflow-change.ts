import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { moduleAri } from '../app-identity';
import type { Done } from '../ports';
import { keeps, othersOf, StatusRow, updatePayload, WorkflowDocument, type Untouched } from '../workflow-document';
import { jiraRead, jiraWrite, json } from './jira-call';

/** Keys of our rules in manifest.yml. */
export const GATE = 'preflight-gate';
export const LATER_GATE = 'preflight-later-gate';

const Read = z.object({ workflows: z.array(WorkflowDocument), statuses: z.array(StatusRow) });
const Problems = z.object({
  errors: z.optional(z.array(z.object({ code: z.optional(z.string()), level: z.optional(z.string()) }))),
});
type ReadWorkflow = { workflow: WorkflowDocument; statuses: StatusRow[] };

export const readWorkflow = async (wanted: object): Promise<Result<ReadWorkflow>> => {
  const answer = await jiraRead(Read, 'POST /workflows', () =>
    asUser().requestJira(route`/rest/api/3/workflows`, { method: 'POST', ...json(wanted) }),
  );
  if (!answer.ok) return answer;
  const [workflow] = answer.value.workflows;
  return workflow === undefined ? fail('NOT_FOUND', 'workflow') : ok({ workflow, statuses: answer.value.statuses });
};

type Payload = ReturnType<typeof updatePayload>;
/** Jira checks first, so that a refusal changes nothing. */
const send = async (payload: Payload): Promise<Result<Done>> => {
  const checked = json({ payload, validationOptions: { levels: ['ERROR'] } });
  const validation = await jiraRead(Problems, 'POST /workflows/update/validation', () =>
    asUser().requestJira(route`/rest/api/3/workflows/update/validation`, { method: 'POST', ...checked }),
  );
  if (!validation.ok) return validation;
  const problem = validation.value.errors?.find(({ level }) => level !== 'WARNING');
  if (problem !== undefined) return fail('JIRA_REFUSED', `workflow validation ${problem.code ?? ''}`.trim());
  return jiraWrite('POST /workflows/update', () =>
    asUser().requestJira(route`/rest/api/3/workflows/update`, { method: 'POST', ...json(payload) }),
  );
};

/** `isDone`: nothing has to be written, or what was written is there. `edit`: the transitions as they shall be. */
export type WorkflowChange = {
  isDone: (workflow: WorkflowDocument) => boolean;
  edit: (workflow: WorkflowDocument) => Untouched[];
};

const attempt = async (
  workflowId: string,
  { isDone, edit }: WorkflowChange,
): Promise<Result<{ before: WorkflowDocument | null }>> => {
  const read = await readWorkflow({ workflowIds: [workflowId] });
  if (!read.ok) return read;
  const { workflow, statuses } = read.value;
  if (isDone(workflow)) return ok({ before: null });
  if (workflow.isEditable === false) return fail('JIRA_REFUSED', `workflow ${workflow.id} is read-only`);
  const sent = await send(updatePayload(workflow, statuses, edit(workflow)));
  return sent.ok ? ok({ before: workflow }) : sent;
};

/**
 * Changes our own rules in one workflow, with the version that was read. Stale: read afresh and tried once more. Afterwards
 * it is read again: CONFLICT where our change or anything of somebody else's is not as it was sent.
 */
export async function changeWorkflow(workflowId: string, change: WorkflowChange): Promise<Result<Done>> {
  const first = await attempt(workflowId, change);
  const isStale = !first.ok && first.failure.code === 'CONFLICT';
  const done = isStale ? await attempt(workflowId, change) : first;
  if (!done.ok) return done;
  const { before } = done.value;
  if (before === null) return ok({});
  const after = await readWorkflow({ workflowIds: [workflowId] });
  if (!after.ok) return after;
  const ours = [GATE, LATER_GATE].map(moduleAri);
  const isKept = keeps(othersOf(before, ours), othersOf(after.value.workflow, ours));
  return change.isDone(after.value.workflow) && isKept
    ? ok({})
    : fail('CONFLICT', `workflow ${workflowId} is not as it was sent`);
}
