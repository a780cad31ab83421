import { fail, ok, type Failure, type Result } from '../../contract/failure';
import type { Handler } from '../handlers';
import { saveSpace } from '../policy/settings-with';
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

type Wanted = { fieldId: string; gate: GateProjection };

const wantedFor = async (parts: SetupParts, { stored, site }: Covered): Promise<Result<Wanted>> => {
  const fieldId = await requireField(parts);
  if (!fieldId.ok) return fieldId;
  const rulingId = await parts.ports.reportField.findRuling();
  if (!rulingId.ok) return rulingId;
  const { issueTypeIds, observes } = stored;
  const space = { fieldId: fieldId.value, rulingId: rulingId.value, issueTypeIds, observes, site };
  const gate = parts.projectGate(stored.policy, space);
  return gate.ok ? ok({ fieldId: fieldId.value, gate: gate.value }) : gate;
};

/** Reads and checks everything before the first write. */
const plan = async (parts: SetupParts, covered: Covered): Promise<Result<Plan>> => {
  const wanted = await wantedFor(parts, covered);
  if (!wanted.ok) return wanted;
  const { fieldId, gate } = wanted.value;
  const askable = await checkAskable(parts, covered, fieldId);
  if (!askable.ok) return askable;
  const offered = await checkOffered(parts, covered);
  if (!offered.ok) return offered;
  const workflows = await readWorkflows(parts.ports, covered, fieldId);
  if (!workflows.ok) return workflows;
  const isAskable = workflows.value.every(({ alsoFor }) => alsoFor.every(({ hasField }) => hasField));
  if (!isAskable) return fail('CONFLICT', 'types');
  const locked = workflows.value.find(({ isEditable, gate: hung }) => !isEditable && hung === null);
  if (locked !== undefined) return fail('JIRA_REFUSED', `workflow ${locked.id} is read-only`);
  const projectId = covered.project.id;
  const rows = await parts.ports.gateRows.read(projectId);
  if (!rows.ok) return rows;
  const areRowsThere = isSameJson(rows.value, gate.rows);
  return ok({ projectId, workflows: workflows.value, wanted: gate, areRowsThere });
};

/** `began`: a gate came where there was none, so what it guards is guarded from now on. */
export type Written = { changed: number; failure: Failure | null; began: boolean; left: number };

/** All of them, so that each is looked at again; of more than `most` a part of those that are not as they should be. */
function due({ workflows, wanted }: Plan, most: number): { now: CoveredWorkflow[]; left: number } {
  if (workflows.length <= most) return { now: workflows, left: 0 };
  const open = workflows.filter(({ gate }) => gate === null || !gate.isOn || gate.config !== wanted.config);
  return { now: open.slice(0, most), left: Math.max(0, open.length - most) };
}

/** The rows come first: a gate without its rows would judge by the site's default. */
export async function attachFor(parts: SetupParts, covered: Covered, most: number): Promise<Result<Written>> {
  const { gateRows, workflows } = parts.ports;
  const planned = await plan(parts, covered);
  if (!planned.ok) return planned;
  const { projectId, wanted, areRowsThere } = planned.value;
  const { now, left } = due(planned.value, most);
  const written = await writeAll([
    ...(areRowsThere ? [] : [() => gateRows.write(projectId, wanted.rows)]),
    ...now.map(
      ({ id }) =>
        () =>
          workflows.setGate(id, wanted.config),
    ),
  ]);
  return ok({ ...written, began: now.some(({ gate }) => gate === null), left });
}

/** What a space that observes needs: rows that let everything pass, and no gate. */
export async function writeRows(parts: SetupParts, covered: Covered): Promise<Result<Written>> {
  const wanted = await wantedFor(parts, covered);
  if (!wanted.ok) return wanted;
  const { rows } = wanted.value.gate;
  const written = await writeAll([() => parts.ports.gateRows.write(covered.project.id, rows)]);
  return ok({ ...written, began: covered.stored.stanceSince === undefined, left: 0 });
}

/** Brings up to date what the space's stance wants: rows and gates, or rows alone while it observes. */
export async function attach(parts: SetupParts, covered: Covered, most = Infinity): Promise<Result<Written>> {
  const { stored } = covered;
  const written = await (stored.observes === true ? writeRows(parts, covered) : attachFor(parts, covered, most));
  if (!written.ok) return written;
  const { failure, left, began } = written.value;
  if (failure !== null || left > 0 || !began) return written;
  const saved = await saveSpace(parts.ports, { ...stored, stanceSince: parts.now() }, stored.policy);
  return saved.ok ? written : ok({ ...written.value, failure: saved.failure });
}

export const attachGate =
  (parts: SetupParts, most = Infinity): Handler<'setup/attach-gate'> =>
  async () => {
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const written = await attach(parts, covered.value, most);
    if (!written.ok) return written;
    const { failure, changed, left } = written.value;
    return answerWithState(parts, failure, changed, left);
  };
