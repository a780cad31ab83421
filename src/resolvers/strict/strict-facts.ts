import { ok, type Result } from '../../contract/failure';
import type { SetupIssueType } from '../../contract/setup';
import type { ScreenPlace } from '../../jira/ports';
import type { StrictChange } from '../../jira/strict-change';
import type { Covered } from '../setup/read-covered';
import { readWorkflows, type CoveredWorkflow } from '../setup/read-workflows';
import { requireField } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';

/** Jira's own field. */
export const PRIORITY = 'priority';

export type StrictFacts = {
  covered: Covered;
  /** What was changed before; null: strict mode is off. */
  change: StrictChange | null;
  /** The edit screens of the covered work types; `holdsField` speaks of Priority. */
  screens: ScreenPlace[];
  /** All screens of the project's other work types. */
  otherScreens: ScreenPlace[];
  /** By screen: the other projects that show it. */
  sharedWith: ReadonlyMap<string, string[]>;
  workflows: CoveredWorkflow[];
  fieldId: string;
  config: string;
};

const screensOf = (
  { ports }: SetupParts,
  { project }: Covered,
  types: readonly SetupIssueType[],
): Promise<Result<ScreenPlace[]>> => {
  if (project.managedBy === 'team' || types.length === 0) return Promise.resolve(ok([]));
  return ports.screens.ofProject(
    project.id,
    types.map(({ id }) => id),
    PRIORITY,
  );
};

async function readSharing(
  { ports }: SetupParts,
  projectId: string,
  screens: readonly ScreenPlace[],
): Promise<Result<Map<string, string[]>>> {
  const shared = new Map<string, string[]>();
  for (const { id } of screens) {
    const others = await ports.screenChanges.otherProjects(id, projectId);
    if (!others.ok) return others;
    shared.set(id, others.value);
  }
  return ok(shared);
}

const projected = async (parts: SetupParts, { stored, site }: Covered) => {
  const fieldId = await requireField(parts);
  if (!fieldId.ok) return fieldId;
  const { policy, issueTypeIds } = stored;
  const rulingId = await parts.ports.reportField.findRuling();
  if (!rulingId.ok) return rulingId;
  const wanted = parts.projectGate(policy, { fieldId: fieldId.value, rulingId: rulingId.value, issueTypeIds, site });
  return wanted.ok ? ok({ fieldId: fieldId.value, config: wanted.value.config }) : wanted;
};

/** Everything that strict mode stands on, read now. Changes nothing. */
export async function readStrictFacts(parts: SetupParts, covered: Covered): Promise<Result<StrictFacts>> {
  const wanted = await projected(parts, covered);
  if (!wanted.ok) return wanted;
  const [change, workflows, own, others] = await Promise.all([
    parts.ports.strictChanges.read(covered.project.id),
    readWorkflows(parts.ports, covered, wanted.value.fieldId),
    screensOf(parts, covered, covered.issueTypes),
    screensOf(parts, covered, covered.others),
  ]);
  if (!change.ok) return change;
  if (!workflows.ok) return workflows;
  if (!own.ok) return own;
  if (!others.ok) return others;
  const screens = own.value.filter(({ uses }) => uses.includes('edit'));
  const shared = await readSharing(parts, covered.project.id, screens);
  if (!shared.ok) return shared;
  const read = { covered, change: change.value, screens, otherScreens: others.value, workflows: workflows.value };
  return ok({ ...read, ...wanted.value, sharedWith: shared.value });
}
