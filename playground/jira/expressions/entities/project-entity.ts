import { Entity } from '../entity';
import { fixed, idReader } from './named-entities';
import { propertiesEntity } from './properties-entity';
import type { RestProject } from './rest-shapes';
import { userEntity } from './user-entity';

/** A space with its entity properties, by key. */
export function projectEntity(
  project: RestProject,
  { properties }: { properties: Readonly<Record<string, unknown>> },
): Entity {
  const { lead } = project;
  return new Entity(
    'Project',
    project.id,
    {
      id: idReader(project.id),
      key: fixed(project.key),
      name: fixed(project.name),
      style: fixed(project.style),
      projectTypeKey: fixed(project.projectTypeKey),
      lead: () => (lead === undefined ? null : userEntity(lead)),
      properties: () => propertiesEntity(properties),
    },
    { plain: { id: project.id, key: project.key } },
  );
}
