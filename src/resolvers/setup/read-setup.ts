import { ok, type Failure, type Result } from '../../contract/failure';
import type { SetupState } from '../../contract/setup';
import type { ScreenPlace } from '../../jira/ports';
import { fieldStep, fieldWaiting } from './field-step';
import { formScriptStep, formScriptWaiting } from './form-script-step';
import { gateWaiting } from './gate-step';
import { prioritiesStep, prioritiesWaiting } from './priorities-step';
import { readGate } from './read-gate';
import { readCovered, readCreateForms, type Covered } from './read-covered';
import type { SetupParts } from './setup-parts';

const nothing = { packId: null, packName: null, project: null, issueTypes: [] };
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
  packName: stored.policy.name,
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

const readSteps = async (parts: SetupParts, covered: Covered): Promise<SetupState> => {
  const { ports } = parts;
  const [site, forms, fieldId, scripts] = await Promise.all([
    ports.priorities.all(),
    readCreateForms(ports, covered.project.id, covered.issueTypes),
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

const CAN_BE_GIVEN_UP = ['NOT_FOUND', 'POLICY_MISSING'];

/** A space that is gone, or that was given up but for the choice, is named by its id, so that it can be given up. */
async function unreadChoice({ ports }: SetupParts, problem: Failure): Promise<SetupState['choice']> {
  const broken = { state: 'broken' as const, problem, ...nothing };
  const chosen = CAN_BE_GIVEN_UP.includes(problem.code) ? await ports.policies.chosenProject() : null;
  return chosen?.ok === true && chosen.value !== null ? { ...broken, gone: chosen.value } : broken;
}

/** Every step as Jira and storage hold it now. What cannot be read is a `broken` step; the others are still told. */
export async function readSetup(parts: SetupParts): Promise<SetupState> {
  const covered = await readCovered(parts.ports);
  if (!covered.ok) return { ...waiting, choice: await unreadChoice(parts, covered.failure) };
  if (covered.value === null) return { ...waiting, choice: { state: 'todo', ...nothing } };
  return readSteps(parts, covered.value);
}
