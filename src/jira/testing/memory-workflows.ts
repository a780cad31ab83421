import { fail, ok, type Result } from '../../contract/failure';
import { laterTransitions, transitionsWithLaterGates } from '../later-gates';
import type { Done, GatedWorkflow, Workflows } from '../ports';
import { transitionsWithLoop } from '../priority-loop';
import { gateOn, transitionsWithGate, WorkflowDocument, type Untouched } from '../workflow-document';
import { ari, projectOf, type FakeSite } from './fake-site';

const GATE = ari('preflight-gate');
const LATER_GATE = ari('preflight-later-gate');

const gated = (workflow: WorkflowDocument): GatedWorkflow => ({
  id: workflow.id,
  name: workflow.name,
  isEditable: workflow.isEditable !== false,
  gate: gateOn(workflow, GATE),
  later: laterTransitions(workflow, LATER_GATE),
});

const isGated = ({ gate, later }: GatedWorkflow): boolean => gate !== null || later.some((one) => one.gate !== null);

const withLater = (workflow: WorkflowDocument, config: string | null, transitionIds: readonly string[]): Untouched[] =>
  transitionsWithLaterGates(workflow, { ari: LATER_GATE, config, transitionIds, makeId: () => 'rule' });

/** The port over the same data as the fake endpoint. */
export const memoryWorkflows = (site: FakeSite): Workflows => {
  const all = () => site.workflows.map((raw) => WorkflowDocument.parse(raw));
  const byId = (id: string | undefined) => all().find((workflow) => workflow.id === id);
  const change = (workflowId: string, edit: (workflow: WorkflowDocument) => Untouched[]): Result<Done> => {
    const found = byId(workflowId);
    if (found === undefined) return fail('NOT_FOUND', workflowId);
    if (found.isEditable === false) return fail('JIRA_REFUSED', workflowId);
    const transitions = edit(found);
    site.workflows = site.workflows.map((raw) => (raw['id'] === workflowId ? { ...raw, transitions } : raw));
    return ok({});
  };
  return {
    offersGate: async () => ok(site.offersGate),
    async ofIssueType(projectId, issueTypeId) {
      const found = byId(projectOf(site, projectId)?.workflows[issueTypeId]);
      return found === undefined ? fail('NOT_FOUND', 'workflow') : ok(gated(found));
    },
    withGate: async () => ok(all().map(gated).filter(isGated)),
    setGate: async (workflowId, config) =>
      change(workflowId, (workflow) => {
        const transitions = transitionsWithGate(workflow, { ari: GATE, config, id: 'rule' });
        return config === null ? withLater({ ...workflow, transitions }, null, []) : transitions;
      }),
    async setLoop(workflowId, loop) {
      if (byId(workflowId) === undefined && loop.config === null) return ok({});
      return change(workflowId, (workflow) =>
        transitionsWithLoop(workflow, { ...loop, ari: LATER_GATE, makeId: () => 'rule' }),
      );
    },
    setLaterGates: async (workflowId, config, transitionIds) =>
      change(workflowId, (workflow) => withLater(workflow, config, transitionIds)),
  };
};
