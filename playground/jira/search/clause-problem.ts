import { notEmulated, refuse, type JiraAnswer } from '../request';
import type { Site } from '../site';
import { jqlDate } from './jql-date';
import type { Clause, Condition } from './parse-jql';
import { searchField } from './search-field';
import type { SearchType } from './search-type';

/** Names that Jira knows and this one does not (JQL fields reference). Any other unknown name exists nowhere. */
const NOT_EMULATED = (
  'affectedversion approvals attachments category comment component creator due duedate environment filter fixversion ' +
  'hierarchylevel issuelink lastviewed level originalestimate parent rank remainingestimate resolution resolved savedfilter sprint ' +
  'statuscategorychangeddate subtasks timespent voter votes watcher watchers worklogauthor worklogcomment worklogdate workratio'
).split(' ');

/** Operators by type (modules/jira-entity-property, "JQL examples by type"). That lists and EMPTY go with equality is assumed. */
const ASKS = { equal: ['=', '!=', 'in', 'not in'], words: ['~', '!~'], order: ['>', '>=', '<', '<='] };
const EMPTINESS = ['is empty', 'is not empty'];
const OPERATORS: Record<SearchType, readonly string[]> = {
  system: [...ASKS.equal, ...ASKS.words, ...EMPTINESS],
  string: [...ASKS.equal, ...EMPTINESS],
  text: [...ASKS.words, ...EMPTINESS],
  number: [...ASKS.equal, ...ASKS.order, ...EMPTINESS],
  date: [...ASKS.equal, ...ASKS.order, ...EMPTINESS],
};
/** Fields of Jira's own that hold a date. */
const DATES = ['created', 'updated'];

const isOrdered = (operator: string): boolean => ASKS.order.includes(operator);
const notADate = (site: Site, { operator, values }: Clause): boolean =>
  isOrdered(operator) && jqlDate(values[0] ?? '', site.now()) === null;
const isNoNumber = (value: string): boolean => value.trim() === '' || Number.isNaN(Number(value));

/** Jira's words for a field that is not there; for a value that does not fit its type they are assumed. */
function unknown(name: string, operator: string): JiraAnswer {
  if (NOT_EMULATED.includes(name.toLowerCase()) || name.endsWith(')')) return notEmulated(`${name} ${operator} in JQL`);
  return refuse(400, `Field '${name}' does not exist or you do not have permission to view it.`);
}

function problemOf(site: Site, clause: Clause): JiraAnswer | null {
  const { field: name, operator, values } = clause;
  const type = searchField(site, name)?.type;
  if (type === undefined) return unknown(name, operator);
  const isDate = type === 'date' || DATES.includes(name.toLowerCase());
  if (type === 'system' && isOrdered(operator) && !isDate) return notEmulated(`${name} ${operator} in JQL`);
  if (isDate && notADate(site, clause))
    return refuse(400, `The date value '${values[0] ?? ''}' for field '${name}' is invalid.`);
  if (!isDate && !OPERATORS[type].includes(operator))
    return refuse(400, `The operator '${operator}' is not supported by the '${name}' field.`);
  const wrong = type === 'number' ? values.find(isNoNumber) : undefined;
  return wrong === undefined ? null : refuse(400, `The value '${wrong}' is not valid for the field '${name}'.`);
}

const clausesIn = (condition: Condition): Clause[] => {
  if ('and' in condition) return condition.and.flatMap(clausesIn);
  if ('or' in condition) return condition.or.flatMap(clausesIn);
  return 'not' in condition ? clausesIn(condition.not) : [condition];
};

/** What Jira would answer instead of searching, for the first clause that it does not take; 501 where this one emulates too little. */
export function clauseProblem(site: Site, condition: Condition): JiraAnswer | null {
  for (const clause of clausesIn(condition)) {
    const problem = problemOf(site, clause);
    if (problem !== null) return problem;
  }
  return null;
}
