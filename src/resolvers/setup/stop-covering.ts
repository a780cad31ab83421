import { fail, ok, type Result } from '../../contract/failure';
import type { StoredPolicy } from '../../jira/stored-policy';
import type { Handler } from '../handlers';
import { undoStrict } from '../strict/undo-strict';
import { answerWithState, writeAll } from './answer-with-state';
import { writeRows } from './attach-gate';
import { scriptsOf } from './form-script-step';
import { coveredOf, type Covered } from './read-covered';
import { readWorkflows, type CoveredWorkflow } from './read-workflows';
import { requireField } from './require-ready';
import type { SetupParts } from './setup-parts';
import { workflowsOfOthers } from './workflows-of-others';

type Writes = (() => Promise<Result<unknown>>)[];
type Gates = { off: CoveredWorkflow[]; stay: CoveredWorkflow[] };

const hasGate = ({ gate, later }: CoveredWorkflow): boolean => gate !== null || later.some((one) => one.gate !== null);

/** Which gates go, and which another covered space goes on needing. */
async function gatesOf(parts: SetupParts, covered: Covered): Promise<Result<Gates>> {
  const fieldId = await requireField(parts);
  if (!fieldId.ok) return fieldId;
  const workflows = await readWorkflows(parts.ports, covered, fieldId.value);
  if (!workflows.ok) return workflows;
  const gated = workflows.value.filter(hasGate);
  const ids = gated.map(({ id }) => id);
  const needed = await workflowsOfOthers(parts.ports, covered.project.id, ids);
  if (!needed.ok) return needed;
  const isNeeded = ({ id }: CoveredWorkflow): boolean => needed.value.has(id);
  return ok({ off: gated.filter((one) => !isNeeded(one)), stay: gated.filter(isNeeded) });
}

/** A gate that stays would judge the space by the site default: rows of its own, which let everything pass, stand before that. */
const rowsWrites = (parts: SetupParts, covered: Covered, { stay }: Gates): Writes =>
  stay.length === 0
    ? [() => parts.ports.gateRows.remove(covered.project.id)]
    : [() => writeRows(parts, { ...covered, stored: { ...covered.stored, observes: true } })];

async function scriptWrites({ ports }: SetupParts, projectId: string): Promise<Result<Writes>> {
  const listed = await ports.formScripts.list();
  if (!listed.ok) return listed;
  return ok(
    scriptsOf(listed.value, projectId).map(
      ({ id }) =>
        () =>
          ports.formScripts.remove(id),
    ),
  );
}

/** What refuses goes first, the settings last: wherever it stops, it can be pressed again. */
async function inJira(parts: SetupParts, covered: Covered): Promise<Result<{ writes: Writes; stayed: string[] }>> {
  const gates = await gatesOf(parts, covered);
  if (!gates.ok) return gates;
  const writes = [
    () => undoStrict(parts.ports, covered.project.id),
    ...gates.value.off.map(
      ({ id }) =>
        () =>
          parts.ports.workflows.setGate(id, null),
    ),
    ...rowsWrites(parts, covered, gates.value),
  ];
  return ok({ writes, stayed: gates.value.stay.map(({ name }) => name) });
}

/** Of a space that Jira no longer has nothing is left in Jira but the form script. */
async function plan(parts: SetupParts, stored: StoredPolicy) {
  const covered = await coveredOf(parts.ports, stored.projectId);
  if (!covered.ok && covered.failure.code !== 'NOT_FOUND') return covered;
  return covered.ok ? inJira(parts, covered.value) : ok({ writes: [], stayed: [] });
}

/** The settings went by a press that was stopped after that: the choice is what is left. */
const giveUpChoice = async (parts: SetupParts) => {
  const { failure, changed } = await writeAll([() => parts.ports.policies.chooseProject(null)]);
  return answerWithState(parts, failure, changed);
};

export const stopCovering =
  (parts: SetupParts): Handler<'setup/stop'> =>
  async ({ projectId }) => {
    const { policies } = parts.ports;
    const chosen = await policies.chosenProject();
    if (!chosen.ok) return chosen;
    if (chosen.value !== projectId) return fail('CONFLICT', 'choice');
    const stored = await policies.read(projectId);
    if (!stored.ok) return stored.failure.code === 'POLICY_MISSING' ? giveUpChoice(parts) : stored;
    const planned = await plan(parts, stored.value);
    if (!planned.ok) return planned;
    const scripts = await scriptWrites(parts, projectId);
    if (!scripts.ok) return scripts;
    const { writes, stayed } = planned.value;
    const last: Writes = [() => policies.retire(stored.value), () => policies.chooseProject(null)];
    const { failure, changed } = await writeAll([...writes, ...scripts.value, ...last]);
    const answer = await answerWithState(parts, failure, changed);
    return answer.ok && stayed.length > 0 ? ok({ ...answer.value, stayed }) : answer;
  };
