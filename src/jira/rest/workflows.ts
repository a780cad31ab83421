import { route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import { moduleAri } from '../app-identity';
import { hasLaterGates, laterTransitions, transitionsWithLaterGates } from '../later-gates';
import type { Asking, GatedWorkflow, PriorityLoop, Workflows } from '../ports';
import { hasLoop, isLoop, transitionsWithLoop } from '../priority-loop';
import { gateOn, transitionsWithGate, WorkflowDocument } from '../workflow-document';
import { apiOf, jiraRead } from './jira-call';
import { jiraPages } from './jira-pages';
import { changeWorkflow, GATE, LATER_GATE, readWorkflow, type WorkflowChange } from './workflow-change';

const Capabilities = z.object({ forgeRules: z.optional(z.array(z.object({ id: z.optional(z.string()) }))) });

const gatedFrom = (workflow: WorkflowDocument): GatedWorkflow => ({
  id: workflow.id,
  name: workflow.name,
  isEditable: workflow.isEditable !== false,
  gate: gateOn(workflow, moduleAri(GATE)),
  later: laterTransitions(workflow, moduleAri(LATER_GATE)),
});

const makeId = (): string => crypto.randomUUID();

const createGate = (config: string | null): WorkflowChange => {
  const ari = moduleAri(GATE);
  return {
    isDone: (workflow) => {
      const gate = gateOn(workflow, ari);
      return config === null ? gate === null : gate?.isOn === true && gate.config === config;
    },
    edit: (workflow) => transitionsWithGate(workflow, { ari, config, id: makeId() }),
  };
};

const laterGates = (config: string | null, transitionIds: readonly string[]): WorkflowChange => {
  const wanted = { ari: moduleAri(LATER_GATE), config, transitionIds };
  return {
    isDone: (workflow) => hasLaterGates(workflow, wanted),
    edit: (workflow) => transitionsWithLaterGates(workflow, { ...wanted, makeId }),
  };
};

/** Both kinds at once: whoever wants out writes each workflow once. */
const noGates = (): WorkflowChange => {
  const [create, later] = [createGate(null), laterGates(null, [])];
  return {
    isDone: (workflow) => create.isDone(workflow) && later.isDone(workflow),
    edit: (workflow) => later.edit({ ...workflow, transitions: create.edit(workflow) }),
  };
};

const priorityLoop = (loop: PriorityLoop): WorkflowChange => {
  const wanted = { ...loop, ari: moduleAri(LATER_GATE) };
  return {
    isDone: (workflow) => hasLoop(workflow, wanted),
    edit: (workflow) => transitionsWithLoop(workflow, { ...wanted, makeId }),
    isOwn: (transition) => isLoop(transition, loop.screenId),
  };
};

const isGated = ({ gate, later }: GatedWorkflow): boolean => gate !== null || later.some((one) => one.gate !== null);

export const jiraWorkflows = (as: Asking): Workflows => ({
  async offersGate(projectId, issueTypeId) {
    const answer = await jiraRead(Capabilities, 'GET /workflows/capabilities', () =>
      apiOf(as).requestJira(
        route`/rest/api/3/workflows/capabilities?projectId=${projectId}&issueTypeId=${issueTypeId}`,
      ),
    );
    return answer.ok ? ok((answer.value.forgeRules ?? []).some(({ id }) => id === moduleAri(GATE))) : answer;
  },
  async ofIssueType(projectId, issueTypeId) {
    const read = await readWorkflow(as, { projectAndIssueTypes: [{ projectId, issueTypeId }] });
    return read.ok ? ok(gatedFrom(read.value.workflow)) : read;
  },
  async withGate() {
    const all = await jiraPages(WorkflowDocument, 'GET /workflows/search', (startAt) =>
      apiOf(as).requestJira(
        route`/rest/api/3/workflows/search?expand=${'values.transitions'}&startAt=${startAt}&maxResults=50`,
      ),
    );
    return all.ok ? ok(all.value.map(gatedFrom).filter(isGated)) : all;
  },
  setGate: (workflowId, config) => changeWorkflow(as, workflowId, config === null ? noGates() : createGate(config)),
  setLaterGates: (workflowId, config, transitionIds) =>
    changeWorkflow(as, workflowId, laterGates(config, transitionIds)),
  async setLoop(workflowId, loop) {
    const done = await changeWorkflow(as, workflowId, priorityLoop(loop));
    const isGone = !done.ok && done.failure.code === 'NOT_FOUND' && loop.config === null;
    return isGone ? ok({}) : done;
  },
});
