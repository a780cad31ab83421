import { route } from '@forge/api';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { moduleAri } from '../app-identity';
import type { Done, GatedWorkflow, Workflows } from '../ports';
import {
  gateOn,
  keeps,
  othersOf,
  StatusRow,
  transitionsWithGate,
  updatePayload,
  WorkflowDocument,
} from '../workflow-document';
import { jiraRead } from './jira-call';
import { jiraPages } from './jira-pages';

const MODULE = 'preflight-gate';
const Capabilities = z.object({ forgeRules: z.optional(z.array(z.object({ id: z.optional(z.string()) }))) });
const Read = z.object({ workflows: z.array(WorkflowDocument), statuses: z.array(StatusRow) });
const Problems = z.object({
  errors: z.optional(z.array(z.object({ code: z.optional(z.string()), level: z.optional(z.string()) }))),
});
type ReadWorkflow = { workflow: WorkflowDocument; statuses: StatusRow[] };

const readOne = async (wanted: object): Promise<Result<ReadWorkflow>> => {
  const call = { as: 'person', route: route`/rest/api/3/workflows`, method: 'POST', body: wanted } as const;
  const answer = await jiraRead(Read, call);
  if (!answer.ok) return answer;
  const [workflow] = answer.value.workflows;
  return workflow === undefined ? fail('NOT_FOUND', 'workflow') : ok({ workflow, statuses: answer.value.statuses });
};

const gatedFrom = (workflow: WorkflowDocument): GatedWorkflow => ({
  id: workflow.id,
  name: workflow.name,
  isEditable: workflow.isEditable !== false,
  gate: gateOn(workflow, moduleAri(MODULE)),
});

type Payload = ReturnType<typeof updatePayload>;
/** Jira checks first, so that a refusal changes nothing. */
const send = async (payload: Payload): Promise<Result<Done>> => {
  const validation = await jiraRead(Problems, {
    as: 'person',
    route: route`/rest/api/3/workflows/update/validation`,
    method: 'POST',
    body: { payload, validationOptions: { levels: ['ERROR'] } },
  });
  if (!validation.ok) return validation;
  const problem = validation.value.errors?.find(({ level }) => level !== 'WARNING');
  if (problem !== undefined) return fail('JIRA_REFUSED', `workflow validation ${problem.code ?? ''}`.trim());
  const call = { as: 'person', route: route`/rest/api/3/workflows/update`, method: 'POST', body: payload } as const;
  const updated = await jiraRead(z.unknown(), call);
  return updated.ok ? ok({}) : updated;
};

const attempt = async (
  workflowId: string,
  config: string | null,
): Promise<Result<{ before: WorkflowDocument | null }>> => {
  const read = await readOne({ workflowIds: [workflowId] });
  if (!read.ok) return read;
  const { workflow, statuses } = read.value;
  const ari = moduleAri(MODULE);
  const current = gateOn(workflow, ari);
  if (config === null ? current === null : current?.isOn === true && current.config === config)
    return ok({ before: null });
  if (workflow.isEditable === false) return fail('JIRA_REFUSED', `workflow ${workflow.id} is read-only`);
  const transitions = transitionsWithGate(workflow, { ari, config, id: crypto.randomUUID() });
  const sent = await send(updatePayload(workflow, statuses, transitions));
  return sent.ok ? ok({ before: workflow }) : sent;
};

const setGate: Workflows['setGate'] = async (workflowId, config) => {
  const first = await attempt(workflowId, config);
  const isStale = !first.ok && first.failure.code === 'CONFLICT';
  const done = isStale ? await attempt(workflowId, config) : first;
  if (!done.ok) return done;
  const { before } = done.value;
  if (before === null) return ok({});
  const after = await readOne({ workflowIds: [workflowId] });
  if (!after.ok) return after;
  const ari = moduleAri(MODULE);
  const isAsSent = (gateOn(after.value.workflow, ari)?.config ?? null) === config;
  const isKept = keeps(othersOf(before, ari), othersOf(after.value.workflow, ari));
  return isAsSent && isKept ? ok({}) : fail('CONFLICT', `workflow ${workflowId} is not as it was sent`);
};

export const jiraWorkflows: Workflows = {
  async offersGate(projectId, issueTypeId) {
    const call = route`/rest/api/3/workflows/capabilities?projectId=${projectId}&issueTypeId=${issueTypeId}`;
    const answer = await jiraRead(Capabilities, { as: 'person', route: call });
    return answer.ok ? ok((answer.value.forgeRules ?? []).some(({ id }) => id === moduleAri(MODULE))) : answer;
  },
  async ofIssueType(projectId, issueTypeId) {
    const read = await readOne({ projectAndIssueTypes: [{ projectId, issueTypeId }] });
    return read.ok ? ok(gatedFrom(read.value.workflow)) : read;
  },
  async withGate() {
    const all = await jiraPages(
      WorkflowDocument,
      'person',
      (startAt) => route`/rest/api/3/workflows/search?expand=${'values.transitions'}&startAt=${startAt}&maxResults=50`,
    );
    return all.ok ? ok(all.value.map(gatedFrom).filter(({ gate }) => gate !== null)) : all;
  },
  setGate,
};
