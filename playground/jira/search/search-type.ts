import type { Issue } from '../model';

/**
 * What a field may be asked: `string`, `text`, `number` and `date` are the types of aliases (modules/jira-entity-property, "JQL
 * examples by type"); `system` is a field of Jira's own or a whole custom field, whose operators are not told apart here.
 */
export type SearchType = 'system' | 'string' | 'text' | 'number' | 'date';

/** One name that JQL knows. `read` gives the ids and names that it accepts for a work item; none where it is empty. */
export type SearchField = { type: SearchType; read: (issue: Issue) => (string | null | undefined)[] };
