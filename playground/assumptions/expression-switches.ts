import type { Switch } from './switch';

/** The language of Jira's expressions. */
export const expressionSwitches = {
  optionalOnUnknownMember: {
    says: '`issue?.customfield_1` is null where the work item lacks the field',
    forUs: 'null',
    againstUs: 'error',
    likely: 'forUs',
    because: 'samples of workflow apps',
  },
  optionalChainStops: {
    says: '`a?.b.c` stops at a null `a`',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: 'a Forge sample of an event filter',
  },
  ids: {
    says: 'Ids of work items, priorities, types and statuses are Numbers',
    forUs: 'Number',
    againstUs: 'String',
    likely: 'forUs',
    because: 'the type reference; REST answers texts',
  },
  equalityAcrossTypes: {
    says: "`1 == '1'` is false",
    forUs: 'false',
    againstUs: 'error',
    likely: 'forUs',
    because: 'nothing says otherwise',
  },
  missingMapKey: {
    says: 'A key that a Map lacks is null',
    forUs: 'null',
    againstUs: 'error',
    likely: 'forUs',
    because: 'samples of fields; in event filters it is an error',
  },
  missingEntityProperty: {
    says: 'An entity property that is not set is null',
    forUs: 'null',
    againstUs: 'error',
    likely: 'forUs',
    because: 'the same samples',
  },
  listIndexOutside: {
    says: '`[1][5]` is null',
    forUs: 'null',
    againstUs: 'error',
    likely: 'againstUs',
    because: 'the stricter reading',
  },
  conditions: {
    says: '`&&`, `||`, `!` and conditions take any value, as in JavaScript',
    forUs: 'truthy',
    againstUs: 'boolean',
    likely: 'forUs',
    because: 'Forge samples with `configuration?.minValue || 0`',
  },
  nullInText: {
    says: "`'' + null` gives null as a word",
    forUs: 'null',
    againstUs: 'error',
    others: ['empty'],
    likely: 'forUs',
    because: 'as in JavaScript',
  },
  objectInText: {
    says: 'Lists, Maps and entities in a text read as JSON',
    forUs: 'json',
    againstUs: 'error',
    likely: 'forUs',
    because: 'nothing says otherwise',
  },
  userGroups: {
    says: '`user.groups()` is a method',
    forUs: 'method',
    againstUs: 'property',
    likely: 'forUs',
    because: 'a Forge sample; other manuals show a property',
  },
} as const satisfies Record<string, Switch>;
