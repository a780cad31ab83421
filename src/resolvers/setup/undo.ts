import { fail, ok, type Result } from '../../contract/failure';
import type { Ports } from '../../jira/ports';
import type { Handler } from '../handlers';
import { answerWithState, writeAll } from './answer-with-state';
import { scriptsOf } from './form-script-step';
import { requireCovered, type Covered } from './read-covered';
import { readWorkflows } from './read-workflows';
import { requireField } from './require-ready';
import type { SetupParts } from './setup-parts';

type Writes = (() => Promise<Result<unknown>>)[];

/** A gate whose report nobody can fill in would refuse every guarded priority for ever. */
async function refuseUnderGate(parts: SetupParts, covered: Covered, fieldId: string): Promise<Result<true>> {
  if (covered.stored.observes === true) return ok(true);
  const workflows = await readWorkflows(parts.ports, covered, fieldId);
  if (!workflows.ok) return workflows;
  return workflows.value.some(({ gate }) => gate !== null) ? fail('CONFLICT', 'gated') : ok(true);
}

/** Whether the screen may go without the report: not while another covered space could show it. */
async function isOursAlone({ screenChanges, policies }: Ports, screenId: string, projectId: string) {
  const covered = await policies.coveredProjects();
  if (!covered.ok) return covered;
  if (covered.value.every((id) => id === projectId)) return ok(true);
  const others = await screenChanges.otherProjects(screenId, projectId);
  return others.ok ? ok(others.value.length === 0) : others;
}

const takeOff =
  ({ screenChanges }: Ports, screenId: string, fieldId: string) =>
  async (): Promise<Result<unknown>> => {
    const place = await screenChanges.placeOf(screenId, fieldId);
    if (!place.ok) return place;
    return place.value === null ? ok({}) : screenChanges.takeOff(place.value, fieldId);
  };

/** The report comes off the screens of the covered work types; one that another space shows too keeps it. */
async function fieldOff(parts: SetupParts, covered: Covered): Promise<Result<Writes>> {
  const { ports } = parts;
  const fieldId = await requireField(parts);
  if (!fieldId.ok) return fieldId;
  if (covered.project.managedBy === 'team') return fail('CONFLICT', 'hand');
  const may = await refuseUnderGate(parts, covered, fieldId.value);
  if (!may.ok) return may;
  const typeIds = covered.issueTypes.map(({ id }) => id);
  const places = await ports.screens.ofProject(covered.project.id, typeIds, fieldId.value);
  if (!places.ok) return places;
  const writes: Writes = [];
  for (const { id, holdsField } of places.value) {
    const alone = holdsField ? await isOursAlone(ports, id, covered.project.id) : ok(false);
    if (!alone.ok) return alone;
    if (alone.value) writes.push(takeOff(ports, id, fieldId.value));
  }
  return ok(writes);
}

async function scriptOff({ ports }: SetupParts, { stored }: Covered): Promise<Result<Writes>> {
  const listed = await ports.formScripts.list();
  if (!listed.ok) return listed;
  const ours = scriptsOf(listed.value, stored.projectId);
  return ok(
    ours.map(
      ({ id }) =>
        () =>
          ports.formScripts.remove(id),
    ),
  );
}

const UNDO = { field: fieldOff, formScript: scriptOff } as const;

/** Takes back what one step wrote into Jira. CONFLICT with `gated`: the gate refuses for ever without the report. */
export const undo =
  (parts: SetupParts): Handler<'setup/undo'> =>
  async ({ step }) => {
    const covered = await requireCovered(parts.ports);
    if (!covered.ok) return covered;
    const writes = await UNDO[step](parts, covered.value);
    if (!writes.ok) return writes;
    const { changed, failure } = await writeAll(writes.value);
    return answerWithState(parts, failure, changed);
  };
