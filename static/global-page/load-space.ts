import type { Output } from '../../src/contract/api';
import { ok, type Result } from '../../src/contract/failure';
import { spokenLanguage } from '../messages/language';
import { askSpace } from './call-entrance';
import { creatableTypes } from './call-jira';

/** `mayCreate` false: Jira lets this person create none of the covered work types, though there are some. */
export type SpaceForm = Output<'entrance/space'> & { mayCreate: boolean };

/** The form of a space, and which of its work types this person may create. */
export async function loadSpace(projectId: string): Promise<Result<SpaceForm>> {
  const [space, creatable] = await Promise.all([
    askSpace({ projectId, language: spokenLanguage() }),
    creatableTypes(projectId),
  ]);
  if (!space.ok) return space;
  const types = space.value.types.filter(({ id }) => creatable === null || creatable.includes(id));
  return ok({ ...space.value, types, mayCreate: types.length > 0 || space.value.types.length === 0 });
}
