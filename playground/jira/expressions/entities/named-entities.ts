import { Entity, type Members, type Reader } from '../entity';
import { fail } from '../expression-error';
import { JiraDate } from '../jira-date';
import { isMap, valueOf } from '../jira-value';
import { propertiesEntity } from './properties-entity';
import type { RestIssueType, RestPriority, RestStatus } from './rest-shapes';
import { richTextEntity } from './rich-text-entity';

/** An id as the assumption has it: REST answers strings, the type reference says Number. */
export const idReader =
  (id: string | null): Reader =>
  ({ ids }) => {
    if (id === null) return null;
    return ids === 'String' ? id : Number(id);
  };

export const fixed =
  (value: string | number | boolean | null | undefined): Reader =>
  () =>
    value ?? null;

const named = ({ id, name, description }: RestPriority): Members => ({
  id: idReader(id),
  name: fixed(name),
  description: fixed(description),
});

export const priorityEntity = (priority: RestPriority): Entity =>
  new Entity('IssuePriority', priority.id, named(priority));

export const resolutionEntity = (resolution: RestPriority): Entity =>
  new Entity('Resolution', resolution.id, named(resolution));

export const issueTypeEntity = (type: RestIssueType, properties?: Readonly<Record<string, unknown>>): Entity =>
  new Entity('IssueType', type.id, {
    ...named(type),
    hierarchyLevel: fixed(type.hierarchyLevel ?? 0),
    ...(properties === undefined ? {} : { properties: () => propertiesEntity(properties) }),
  });

export function statusEntity(status: RestStatus): Entity {
  const { statusCategory: category } = status;
  return new Entity('IssueStatus', status.id, {
    ...named(status),
    ...(category === undefined ? {} : { category: () => categoryEntity(category) }),
  });
}

const categoryEntity = (category: NonNullable<RestStatus['statusCategory']>): Entity =>
  new Entity('StatusCategory', String(category.id), {
    id: idReader(String(category.id)),
    key: fixed(category.key),
    name: fixed(category.name),
    colorName: fixed(category.colorName),
  });

/** ADF as a document, plain text as one of a single paragraph; null stays null. */
export function richTextOrNull(json: unknown): Entity | null {
  if (json === null || json === undefined) return null;
  const document = typeof json === 'string' ? { type: 'paragraph', content: [{ type: 'text', text: json }] } : json;
  const value = valueOf(document);
  return isMap(value) ? richTextEntity(value) : fail('A rich text is a document or a text.');
}

export const dateOrNull = (iso: unknown): JiraDate | null =>
  typeof iso === 'string' ? new JiraDate(Date.parse(iso)) : null;
