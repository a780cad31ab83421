/**
 * What no primary source settles about Jira's expressions, each with both answers, so that an expression can be tried
 * under either. Defaults: what the documentation implies.
 */
export type Assumptions = {
  /** `issue?.customfield_1` where the work item lacks the field. Implied by samples of workflow apps. */
  optionalOnUnknownMember: 'null' | 'error';
  /** Whether `a?.b.c` stops at a null `a`. Implied by a Forge sample of an event filter. */
  optionalChainStops: boolean;
  /** Ids of issues, priorities, types and statuses. The type reference says Number, REST answers strings. */
  ids: 'Number' | 'String';
  /** `1 == '1'`. */
  equalityAcrossTypes: 'false' | 'error';
  /** A key that a Map lacks: null in samples of fields, an error in event filters. */
  missingMapKey: 'null' | 'error';
  /** An entity property that is not set. */
  missingEntityProperty: 'null' | 'error';
  /** `[1][5]`. */
  listIndexOutside: 'null' | 'error';
  /** Whether `&&`, `||`, `!` and conditions take any value, as in JavaScript, or Booleans alone. */
  conditions: 'truthy' | 'boolean';
  /** `'' + null` and `${null}`. */
  nullInText: 'null' | 'empty' | 'error';
  /** Lists, Maps and entities in a text. */
  objectInText: 'json' | 'error';
  /** `user.groups()` in a Forge sample, `user.groups` elsewhere. */
  userGroups: 'method' | 'property';
};

export const documented: Assumptions = {
  optionalOnUnknownMember: 'null',
  optionalChainStops: true,
  ids: 'Number',
  equalityAcrossTypes: 'false',
  missingMapKey: 'null',
  missingEntityProperty: 'null',
  listIndexOutside: 'error',
  conditions: 'truthy',
  nullInText: 'null',
  objectInText: 'json',
  userGroups: 'method',
};
