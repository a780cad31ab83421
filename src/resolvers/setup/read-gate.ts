import type { Result } from '../../contract/failure';
import type { SetupState } from '../../contract/setup';
import type { CreateForm } from '../../jira/ports';
import { isOnForms } from './field-step';
import { gateStep, gateWaiting, observing } from './gate-step';
import type { Covered } from './read-covered';
import { readWorkflows } from './read-workflows';
import type { SetupParts } from './setup-parts';

type Step = SetupState['gate'];

const broken = { state: 'broken', rows: 'none', observes: false, since: null, whenUnreadable: null } as const;

/** A gate whose report nobody can fill in would refuse every guarded priority for ever, so it waits for the field. */
const waitingForField = (step: Step, forms: Result<CreateForm[]>, fieldId: string): Step => {
  if (step.state !== 'todo') return step;
  if (!forms.ok || !isOnForms(forms.value, fieldId)) return { ...step, state: 'waiting', waitsFor: 'field' };
  const isAskable = step.workflows.every(({ alsoFor }) => alsoFor.every(({ hasField }) => hasField));
  return isAskable ? step : { ...step, state: 'waiting', waitsFor: 'types' };
};

export async function readGate(
  { ports, projectGate }: SetupParts,
  covered: Covered,
  fieldId: Result<string | null>,
  forms: Result<CreateForm[]>,
): Promise<Step> {
  const { policy, issueTypeIds, observes, stanceSince = null } = covered.stored;
  if (policy.sitePriorities.length === 0) return gateWaiting('priorities');
  if (!fieldId.ok) return { ...broken, workflows: [], problem: fieldId.failure };
  if (fieldId.value === null) return gateWaiting('deploy');
  const [workflows, rows, rulingId] = await Promise.all([
    readWorkflows(ports, covered, fieldId.value),
    ports.gateRows.read(covered.project.id),
    ports.reportField.findRuling(),
  ]);
  const wanted = rulingId.ok
    ? projectGate(policy, {
        fieldId: fieldId.value,
        rulingId: rulingId.value,
        issueTypeIds,
        observes,
        site: covered.site,
      })
    : rulingId;
  const step = gateStep(workflows, rows, wanted);
  const told = observes === true ? observing(step) : waitingForField(step, forms, fieldId.value);
  return { ...told, since: stanceSince, whenUnreadable: policy.gate.whenUnreadable };
}
