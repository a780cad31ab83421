import { ok, type Result } from '../../contract/failure';
import type { Done, Ports } from '../../jira/ports';
import type { StrictChange } from '../../jira/strict-change';
import { writeAll } from '../setup/answer-with-state';
import { PRIORITY } from './strict-facts';

type Undoing = Pick<Ports, 'screenChanges' | 'strictChanges' | 'workflows'>;

const undoing = ({ screenChanges, workflows }: Undoing, { places, screenId, workflowIds }: StrictChange) => [
  ...places.toReversed().map((place) => () => screenChanges.putBack(place, PRIORITY)),
  ...(screenId === null
    ? []
    : [
        ...workflowIds.map((id) => () => workflows.setLoop(id, { screenId, name: '', config: null })),
        () => screenChanges.remove(screenId),
      ]),
];

/**
 * Undoes exactly what is stored for a project: Priority goes back first, so that nobody is ever without a way to set it.
 * The record goes last; until then this can be tried again.
 */
export async function undoStrict(ports: Undoing, projectId: string): Promise<Result<Done>> {
  const change = await ports.strictChanges.read(projectId);
  if (!change.ok) return change;
  if (change.value === null) return ok({});
  const { failure } = await writeAll(undoing(ports, change.value));
  return failure === null ? ports.strictChanges.write(projectId, change.value, null) : { ok: false, failure };
}
