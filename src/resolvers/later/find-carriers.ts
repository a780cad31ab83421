import { ok, type Result } from '../../contract/failure';
import type { GatedWorkflow } from '../../jira/ports';
import type { StrictChange } from '../../jira/strict-change';
import type { Covered } from '../setup/read-covered';
import { readWorkflows } from '../setup/read-workflows';
import { requireField } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';
import type { Carrier } from './later-state';

/** `loops`: the transitions of strict mode, which have the gate as long as strict mode is on. */
export type Carriers = { workflows: GatedWorkflow[]; carriers: Carrier[]; loops: Carrier[]; config: string };

const isLoopOf =
  (change: StrictChange | null) =>
  ({ transition: { screenId } }: Carrier): boolean =>
    screenId !== null && screenId === change?.screenId;

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
  const space = { fieldId: fieldId.value, rulingId: rulingId.value, issueTypeIds, site: covered.site };
  const wanted = parts.projectGate(policy, space);
  if (!wanted.ok) return wanted;
  const [workflows, screens, change] = await Promise.all([
    readWorkflows(parts.ports, covered, fieldId.value),
    parts.ports.screens.showing('priority'),
    parts.ports.strictChanges.read(covered.project.id),
  ]);
  if (!workflows.ok) return workflows;
  if (!screens.ok) return screens;
  if (!change.ok) return change;
  const all = carriersOf(workflows.value, new Set(screens.value));
  const isLoop = isLoopOf(change.value);
  const [carriers, loops] = [all.filter((one) => !isLoop(one)), all.filter(isLoop)];
  return ok({ workflows: workflows.value, carriers, loops, config: wanted.value.config });
}
