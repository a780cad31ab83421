import type { AppProperty } from '../installed-app';
import type { Site } from '../site';
import type { SearchField } from './search-type';
import { textsIn, valueWithin } from './value-within';

type Indexed = AppProperty['values'][number] & { propertyKey: string };

/** `issue.property['key'].path`, as the grammar writes it: without quotes. */
const nameOf = ({ propertyKey, path }: Indexed): string => `issue.property[${propertyKey}].${path}`;

/** `user` values are searched by account id, as text that is compared whole. */
const typeOf = ({ type }: Indexed) => (type === 'user' ? 'string' : type);

/**
 * An indexed value of a property that the app keeps on work items, by its alias or by its whole path
 * (modules/jira-entity-property, "JQL syntax"). Undefined where the app asked for no such index: Jira searches no other property.
 */
export function propertyField(site: Site, name: string): SearchField | undefined {
  const asked = name.toLowerCase();
  const indexed = site.app.properties.flatMap(({ propertyKey, values }) =>
    values.map((value): Indexed => ({ ...value, propertyKey })),
  );
  const one = indexed.find((value) =>
    [value.searchAlias, nameOf(value)].some((known) => known?.toLowerCase() === asked),
  );
  if (one === undefined) return undefined;
  return {
    type: typeOf(one),
    read: ({ properties }) => textsIn(valueWithin(properties.get(one.propertyKey), one.path.split('.'))),
  };
}
