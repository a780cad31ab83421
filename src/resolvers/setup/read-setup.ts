import { ok, type Result } from '../../contract/failure';
import type { SetupState } from '../../contract/setup';
import type { CreateForm, ScreenPlace } from '../../jira/ports';
import { fieldStep, fieldWaiting, isOnForms } from './field-step';
import { formScriptStep, formScriptWaiting } from './form-script-step';
import { gateStep, gateWaiting, readWorkflows } from './gate-step';
import { prioritiesStep, prioritiesWaiting } from './priorities-step';
import { readCovered, readCreateForms, type Covered } from './read-covered';
import type { SetupParts } from './setup-parts';

const nothing = { packId: null, project: null, issueTypes: [] };
const waiting = {
  schemaVersion: 1,
  priorities: prioritiesWaiting,
  field: fieldWaiting,
  formScript: formScriptWaiting('choice'),
  gate: gateWaiting('choice'),
} as const;

const isMapped = ({ stored }: Covered): boolean => stored.policy.sitePriorities.length > 0;

const choiceStep = ({ stored, project, issueTypes, lost }: Covered): SetupState['choice'] => ({
  state: lost.length === 0 ? 'done' : 'drifted',
  packId: stored.policy.id,
  project,
  issueTypes,
});

const readScreens = async (
  { ports }: SetupParts,
  covered: Covered,
  fieldId: Result<string | null>,
): Promise<Result<ScreenPlace[]>> => {
  if (!fieldId.ok || fieldId.value === null || covered.project.managedBy === 'team') return ok([]);
  const ids = covered.issueTypes.map(({ id }) => id);
  return ports.screens.ofProject(covered.project.id, ids, fieldId.value);
};

const readGate = async (
  { ports, projectGate }: SetupParts,
  covered: Covered,
  fieldId: Result<string | null>,
  forms: Result<CreateForm[]>,
): Promise<SetupState['gate']> => {
  if (!isMapped(covered)) return gateWaiting('priorities');
  if (!fieldId.ok) return { state: 'broken', problem: fieldId.failure, workflows: [], rows: 'none' };
  if (fieldId.value === null) return gateWaiting('deploy');
  const [workflows, rows] = await Promise.all([readWorkflows(ports, covered), ports.gateRows.read(covered.project.id)]);
  const step = gateStep(workflows, rows, projectGate(covered.stored.policy, fieldId.value));
  // A gate without its field in the dialog would refuse what nobody can answer.
  const isAskable = forms.ok && isOnForms(forms.value, fieldId.value);
  return step.state === 'todo' && !isAskable ? { ...step, state: 'waiting', waitsFor: 'field' } : step;
};

const readSteps = async (parts: SetupParts, covered: Covered): Promise<SetupState> => {
  const { ports } = parts;
  const [site, forms, fieldId, scripts] = await Promise.all([
    ports.priorities.all(),
    readCreateForms(ports, covered),
    ports.reportField.find(),
    ports.formScripts.list(),
  ]);
  const [screens, gate] = await Promise.all([
    readScreens(parts, covered, fieldId),
    readGate(parts, covered, fieldId, forms),
  ]);
  return {
    schemaVersion: 1,
    choice: choiceStep(covered),
    priorities: prioritiesStep(covered.stored.policy, site, forms),
    field: fieldStep(fieldId, screens, forms),
    formScript: isMapped(covered) ? formScriptStep(covered, scripts) : formScriptWaiting('priorities'),
    gate,
  };
};

/** Every step as Jira and storage hold it now. What cannot be read is a `broken` step; the others are still told. */
export async function readSetup(parts: SetupParts): Promise<SetupState> {
  const covered = await readCovered(parts.ports);
  if (!covered.ok) return { ...waiting, choice: { state: 'broken', problem: covered.failure, ...nothing } };
  if (covered.value === null) return { ...waiting, choice: { state: 'todo', ...nothing } };
  return readSteps(parts, covered.value);
}
