import type * as z from 'zod/mini';

import type { Result } from '../../contract/failure';
import type { FieldStep } from '../../contract/setup';
import type { CreateForm, ScreenPlace } from '../../jira/ports';

type Step = z.infer<typeof FieldStep>;

export const fieldWaiting: Step = { state: 'waiting', waitsFor: 'choice', fieldId: null, screens: [] };

/** Whether the field stands in every one of these create dialogs. */
export const isOnForms = (forms: readonly CreateForm[], fieldId: string): boolean =>
  forms.length > 0 && forms.every(({ fieldIds }) => fieldIds.includes(fieldId));

const stateOf = (
  screens: readonly ScreenPlace[],
  isInDialogs: boolean,
): Pick<Step, 'state'> & Partial<Pick<Step, 'waitsFor'>> => {
  const holding = screens.filter(({ holdsField }) => holdsField).length;
  if (holding === 0 && !isInDialogs && screens.length > 0) return { state: 'todo' };
  if (holding < screens.length) return { state: 'drifted' };
  // On all screens and still not in the dialog: hidden by a field configuration or by the field's own context.
  return isInDialogs ? { state: 'done' } : { state: 'waiting', waitsFor: 'hand' };
};

/** Where the field stands. `screens` is empty in a team-managed project. Pure. */
export function fieldStep(
  fieldId: Result<string | null>,
  screens: Result<ScreenPlace[]>,
  forms: Result<CreateForm[]>,
): Step {
  if (!fieldId.ok) return { state: 'broken', problem: fieldId.failure, fieldId: null, screens: [] };
  if (fieldId.value === null) return { state: 'waiting', waitsFor: 'deploy', fieldId: null, screens: [] };
  const failed = [screens, forms].find((read) => !read.ok);
  if (!screens.ok || !forms.ok) {
    const problem = failed?.ok === false ? { problem: failed.failure } : {};
    return { state: 'broken', ...problem, fieldId: fieldId.value, screens: screens.ok ? screens.value : [] };
  }
  const isInDialogs = isOnForms(forms.value, fieldId.value);
  return { ...stateOf(screens.value, isInDialogs), fieldId: fieldId.value, screens: screens.value };
}
