import { fail } from '../../contract/failure';
import type { Handler } from '../handlers';
import { answerWithState, BATCH, writeAll } from './answer-with-state';
import { requireCovered } from './read-covered';
import { requireField } from './require-ready';
import type { SetupParts } from './setup-parts';

/** Only where it is missing: a screen that has the field already is left alone. */
export const placeField =
  (parts: SetupParts): Handler<'setup/place-field'> =>
  async () => {
    const { screens } = parts.ports;
    const covered = await requireCovered(parts.ports);
    if (!covered.ok) return covered;
    const { project, issueTypes } = covered.value;
    const fieldId = await requireField(parts);
    if (!fieldId.ok) return fieldId;
    // Team-managed projects keep their fields to themselves: no REST call puts a field on their forms.
    if (project.managedBy === 'team') return fail('CONFLICT', 'hand');
    const typeIds = issueTypes.map(({ id }) => id);
    const places = await screens.ofProject(project.id, typeIds, fieldId.value);
    if (!places.ok) return places;
    const lacking = places.value.filter(({ holdsField }) => !holdsField);
    const { changed, failure } = await writeAll(
      lacking.slice(0, BATCH).map(
        ({ id }) =>
          () =>
            screens.addField(id, fieldId.value),
      ),
    );
    return answerWithState(parts, failure, changed, Math.max(0, lacking.length - BATCH));
  };
