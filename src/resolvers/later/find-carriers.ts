import { ok, type Result } from '../../contract/failure';
import type { GatedWorkflow } from '../../jira/ports';
import type { Covered } from '../setup/read-covered';
import { readWorkflows } from '../setup/read-workflows';
import { requireField } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';
import type { Carrier } from './later-state';

export type Carriers = { workflows: GatedWorkflow[]; carriers: Carrier[]; config: string };

const carriersOf = (workflows: readonly GatedWorkflow[], screenIds: ReadonlySet<string>): Carrier[] =>
  workflows.flatMap(({ id, name, later }) =>
    later
      .filter(({ screenId, gate }) => gate !== null || (screenId !== null && screenIds.has(screenId)))
      .map((transition) => ({ workflowId: id, workflow: name, transition })),
  );

/** Every transition of the covered workflows whose screen shows the priority, or that has the gate already. */
export async function findCarriers(parts: SetupParts, covered: Covered): Promise<Result<Carriers>> {
  const fieldId = await requireField(parts);
  if (!fieldId.ok) return fieldId;
  const { policy, issueTypeIds } = covered.stored;
  const rulingId = await parts.ports.reportField.findRuling();
  if (!rulingId.ok) return rulingId;
  const wanted = parts.projectGate(policy, { fieldId: fieldId.value, rulingId: rulingId.value, issueTypeIds });
  if (!wanted.ok) return wanted;
  const [workflows, screens] = await Promise.all([
    readWorkflows(parts.ports, covered, fieldId.value),
    parts.ports.screens.showing('priority'),
  ]);
  if (!workflows.ok) return workflows;
  if (!screens.ok) return screens;
  const carriers = carriersOf(workflows.value, new Set(screens.value));
  return ok({ workflows: workflows.value, carriers, config: wanted.value.config });
}
