import { ok, type Result } from '../../contract/failure';
import type { SetupIssueType, SetupState } from '../../contract/setup';
import type { GatedWorkflow, Ports } from '../../jira/ports';
import { readCreateForms, type Covered } from './read-covered';

/** A workflow behind covered work types, and the project's other work types that share it. */
export type CoveredWorkflow = GatedWorkflow & Pick<SetupState['gate']['workflows'][number], 'issueTypeIds' | 'alsoFor'>;
type Found = { type: SetupIssueType; workflow: GatedWorkflow };

/** One request per work type: Jira's answer for many does not say which is whose. */
const workflowOfEach = async (
  { workflows }: Ports,
  projectId: string,
  types: readonly SetupIssueType[],
): Promise<Result<Found[]>> => {
  const found: Found[] = [];
  const reads = await Promise.all(types.map(({ id }) => workflows.ofIssueType(projectId, id)));
  for (const [index, type] of types.entries()) {
    const read = reads[index];
    if (read?.ok === false) return read;
    if (read !== undefined) found.push({ type, workflow: read.value });
  }
  return ok(found);
};

const withField = async (
  ports: Ports,
  projectId: string,
  sharing: readonly Found[],
  fieldId: string,
): Promise<Result<(Found & { hasField: boolean })[]>> => {
  const forms = await readCreateForms(
    ports,
    projectId,
    sharing.map(({ type }) => type),
  );
  if (!forms.ok) return forms;
  return ok(
    sharing.map((one, index) => ({ ...one, hasField: forms.value[index]?.fieldIds.includes(fieldId) === true })),
  );
};

/** The workflows behind the covered work types, each once, with everybody whom a gate on them would watch over. */
export async function readWorkflows(
  ports: Ports,
  { project, issueTypes, others }: Covered,
  fieldId: string,
): Promise<Result<CoveredWorkflow[]>> {
  const [covered, rest] = await Promise.all([
    workflowOfEach(ports, project.id, issueTypes),
    workflowOfEach(ports, project.id, others),
  ]);
  if (!covered.ok) return covered;
  if (!rest.ok) return rest;
  const byId = new Map(covered.value.map(({ workflow }) => [workflow.id, workflow]));
  const sharing = await withField(
    ports,
    project.id,
    rest.value.filter(({ workflow }) => byId.has(workflow.id)),
    fieldId,
  );
  if (!sharing.ok) return sharing;
  return ok(
    [...byId.values()].map((workflow) => ({
      ...workflow,
      issueTypeIds: covered.value.filter((one) => one.workflow.id === workflow.id).map(({ type }) => type.id),
      alsoFor: sharing.value
        .filter((one) => one.workflow.id === workflow.id)
        .map(({ type, hasField }) => ({ id: type.id, name: type.name, hasField })),
    })),
  );
}
