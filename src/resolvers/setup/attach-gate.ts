import { fail, ok, type Result } from '../../contract/failure';
import type { Handler } from '../handlers';
import { answerWithState, writeAll } from './answer-with-state';
import { isOnForms } from './field-step';
import { readCreateForms, type Covered } from './read-covered';
import { readWorkflows, type CoveredWorkflow } from './read-workflows';
import { isSameJson } from './is-same-json';
import { requireField, requireMapped } from './require-ready';
import type { GateProjection, SetupParts } from './setup-parts';

type Plan = { projectId: string; workflows: CoveredWorkflow[]; wanted: GateProjection; areRowsThere: boolean };

/** A gate whose field nobody can fill in would refuse every guarded priority for ever. */
const checkAskable = async (
  { ports }: SetupParts,
  { project, issueTypes }: Covered,
  fieldId: string,
): Promise<Result<true>> => {
  const forms = await readCreateForms(ports, project.id, issueTypes);
  if (!forms.ok) return forms;
  return isOnForms(forms.value, fieldId) ? ok(true) : fail('CONFLICT', 'field');
};

const checkOffered = async ({ ports }: SetupParts, { project, issueTypes }: Covered): Promise<Result<true>> => {
  const offered = await ports.workflows.offersGate(project.id, issueTypes[0]?.id ?? '');
  if (!offered.ok) return offered;
  return offered.value ? ok(true) : fail('NOT_FOUND', 'preflight-gate');
};

/** Reads and checks everything before the first write. */
const plan = async (parts: SetupParts): Promise<Result<Plan>> => {
  const covered = await requireMapped(parts);
  if (!covered.ok) return covered;
  const fieldId = await requireField(parts);
  if (!fieldId.ok) return fieldId;
  const rulingId = await parts.ports.reportField.findRuling();
  if (!rulingId.ok) return rulingId;
  const wanted = parts.projectGate(covered.value.stored.policy, {
    rulingId: rulingId.value,
    fieldId: fieldId.value,
    issueTypeIds: covered.value.stored.issueTypeIds,
  });
  if (!wanted.ok) return wanted;
  const askable = await checkAskable(parts, covered.value, fieldId.value);
  if (!askable.ok) return askable;
  const offered = await checkOffered(parts, covered.value);
  if (!offered.ok) return offered;
  const workflows = await readWorkflows(parts.ports, covered.value, fieldId.value);
  if (!workflows.ok) return workflows;
  const isAskable = workflows.value.every(({ alsoFor }) => alsoFor.every(({ hasField }) => hasField));
  if (!isAskable) return fail('CONFLICT', 'types');
  const locked = workflows.value.find(({ isEditable, gate }) => !isEditable && gate === null);
  if (locked !== undefined) return fail('JIRA_REFUSED', `workflow ${locked.id} is read-only`);
  const projectId = covered.value.project.id;
  const rows = await parts.ports.gateRows.read(projectId);
  if (!rows.ok) return rows;
  const areRowsThere = isSameJson(rows.value, wanted.value.rows);
  return ok({ projectId, workflows: workflows.value, wanted: wanted.value, areRowsThere });
};

/** The rows come first: a gate without its rows would judge by the site's default. */
export const attachGate =
  (parts: SetupParts): Handler<'setup/attach-gate'> =>
  async () => {
    const { gateRows, workflows } = parts.ports;
    const planned = await plan(parts);
    if (!planned.ok) return planned;
    const { projectId, wanted, areRowsThere } = planned.value;
    const { changed, failure } = await writeAll([
      ...(areRowsThere ? [] : [() => gateRows.write(projectId, wanted.rows)]),
      ...planned.value.workflows.map(
        ({ id }) =>
          () =>
            workflows.setGate(id, wanted.config),
      ),
    ]);
    return answerWithState(parts, failure, changed);
  };
