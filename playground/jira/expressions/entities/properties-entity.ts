import { Entity } from '../entity';
import { valueOf } from '../jira-value';

/** Entity properties: any JSON by key, null for a key that is not there. */
export const propertiesEntity = (properties: Readonly<Record<string, unknown>>): Entity =>
  new Entity(
    'EntityProperties',
    JSON.stringify(properties),
    {},
    {
      openKeys: true,
      further: Object.fromEntries(Object.entries(properties).map(([key, json]) => [key, () => valueOf(json)])),
    },
  );
