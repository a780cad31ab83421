import type * as z from 'zod/mini';

import type { Result } from '../../contract/failure';
import type { Attached, GateStep } from '../../contract/setup';
import type { GatedWorkflow } from '../../jira/ports';
import { guardsOtherwise } from './guards-otherwise';
import { isSameJson } from './is-same-json';
import type { CoveredWorkflow } from './read-workflows';
import type { GateProjection } from './setup-parts';

type Step = z.infer<typeof GateStep>;

export const gateWaiting = (waitsFor: 'choice' | 'priorities' | 'field' | 'deploy'): Step => ({
  state: 'waiting',
  waitsFor,
  workflows: [],
  rows: 'none',
  observes: false,
  since: null,
  whenUnreadable: null,
});

const attachedTo = ({ gate }: GatedWorkflow, { config }: GateProjection): Attached => {
  if (gate === null) return 'none';
  return gate.isOn && gate.config === config ? 'current' : 'old';
};
const rowsAre = (rows: unknown, wanted: GateProjection): Attached => {
  if (rows === null) return 'none';
  return isSameJson(rows, wanted.rows) ? 'current' : 'old';
};

const stateOf = ({ workflows, rows }: Pick<Step, 'workflows' | 'rows'>): Pick<Step, 'state' | 'waitsFor'> => {
  const open = workflows.filter(({ attached }) => attached !== 'current');
  if (open.length === 0 && workflows.length > 0) return { state: rows === 'current' ? 'done' : 'drifted' };
  if (open.every(({ editable }) => !editable)) return { state: 'waiting', waitsFor: 'hand' };
  const isUntouched = rows === 'none' && workflows.every(({ attached }) => attached === 'none');
  return { state: isUntouched ? 'todo' : 'drifted' };
};

/** A space that observes needs its rows alone: no gate has to hang, and one that hangs lets pass. Pure. */
export const observing = (step: Step): Step => {
  if (step.state === 'broken') return { ...step, observes: true, since: null };
  const { workflows, rows, whenUnreadable } = step;
  const state = rows === 'current' ? 'done' : rows === 'none' ? 'todo' : 'drifted';
  return { state, workflows, rows, whenUnreadable, observes: true, since: null };
};

/** What hangs on the Create transitions beside what the policy wants. Pure. */
export function gateStep(
  workflows: Result<CoveredWorkflow[]>,
  rows: Result<unknown>,
  wanted: Result<GateProjection>,
): Step {
  const problem = [workflows, rows, wanted].find((read) => !read.ok);
  if (!workflows.ok || !rows.ok || !wanted.ok) {
    return {
      state: 'broken',
      ...(problem?.ok === false ? { problem: problem.failure } : {}),
      workflows: [],
      rows: 'none',
      observes: false,
      since: null,
      whenUnreadable: null,
    };
  }
  const facts = {
    workflows: workflows.value.map((workflow) => ({
      id: workflow.id,
      name: workflow.name,
      issueTypeIds: workflow.issueTypeIds,
      alsoFor: workflow.alsoFor,
      editable: workflow.isEditable,
      attached: attachedTo(workflow, wanted.value),
      ...guardsOtherwise(workflow, wanted.value),
    })),
    rows: rowsAre(rows.value, wanted.value),
  };
  return { ...stateOf(facts), ...facts, observes: false, since: null, whenUnreadable: null };
}
