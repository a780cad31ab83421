import type { Field, Project, User } from '../model';
import { may } from '../permissions';
import type { Site } from '../site';
import { readField, type IssuePatch } from './field-readers';

export type FieldErrors = Record<string, string>;
export type FieldsRead = { patch: IssuePatch; errors: FieldErrors };

const merge = (into: IssuePatch, more: IssuePatch): IssuePatch => ({
  ...into,
  ...more,
  ...(into.custom === undefined && more.custom === undefined ? {} : { custom: { ...into.custom, ...more.custom } }),
});

/** `project` and `issuetype` say where a work item is made; they are read before. */
const PLACE = ['project', 'issuetype', 'parent'];

/**
 * Reads the `fields` of a create or edit request: only fields that its screen shows, each by its own rule. By key or id
 * for custom fields. Every field that is wrong gets its own sentence.
 */
export function readFields(
  site: Site,
  { project, user }: { project: Project; user: User | null },
  fields: Record<string, unknown>,
  shown: Field[],
): FieldsRead {
  const read: FieldsRead = { patch: {}, errors: {} };
  for (const [name, value] of Object.entries(fields)) {
    if (PLACE.includes(name)) continue;
    const field = shown.find(({ id, key }) => id === name || key === name);
    const mayNot = name === 'reporter' && !may(user, 'MODIFY_REPORTER');
    if (field === undefined || mayNot) {
      read.errors[name] = `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`;
      continue;
    }
    const result = readField({ site, project }, field, value);
    if (result.ok) read.patch = merge(read.patch, result.patch);
    else read.errors[field.id] = result.message;
  }
  return read;
}
