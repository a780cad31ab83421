import type { Issue } from '../model';
import { notEmulated, refuse, type JiraAnswer } from '../request';
import type { Site } from '../site';
import { clauseProblem } from './clause-problem';
import { matches, readClause } from './match-issue';
import { parseJql, type Query } from './parse-jql';
import { searchField } from './search-field';

export type Found = { ok: true; issues: Issue[] } | { ok: false; answer: JiraAnswer };
const not = (answer: JiraAnswer): Found => ({ ok: false, answer });

const ORDERED = ['key', 'id', 'created', 'updated', 'priority', 'summary', 'status'];
/** Of aliases only numbers and dates can be ordered by (modules/jira-entity-property, "JQL examples by type"). */
const isOrderable = (site: Site, field: string): boolean =>
  ORDERED.includes(field.toLowerCase()) || ['number', 'date'].includes(searchField(site, field)?.type ?? '');

/** Priority by the site's order (highest first is descending), numbers of keys by value, texts as they are. */
function rank(site: Site, issue: Issue, field: string): string | number {
  if (field === 'priority') return -[...site.priorities.keys()].indexOf(issue.priorityId ?? '');
  if (field === 'key' || field === 'id') return Number(issue.id);
  const [value = ''] = readClause(field, { site, issue });
  return searchField(site, field)?.type === 'number' ? Number(value) : value;
}

function sorted(site: Site, issues: Issue[], order: Query['order']): Issue[] {
  const compare = (a: Issue, b: Issue): number => {
    for (const { field, descending } of order) {
      const left = rank(site, a, field.toLowerCase());
      const right = rank(site, b, field.toLowerCase());
      if (left !== right) return left < right === descending ? 1 : -1;
    }
    return Number(b.id) - Number(a.id);
  };
  return issues.sort(compare);
}

/** Documented: the index follows in its own time. Where it is late, what was written within this time is not found. */
const INDEX_DELAY_MS = 30_000;
const isIndexed = ({ assumptions, now }: Site, { updated }: Issue): boolean =>
  assumptions.searchIndex === 'at-once' || now() - Date.parse(updated) > INDEX_DELAY_MS;

/** Finds work items by JQL. A query has to be bounded, as Jira asks: at least one condition. */
export function searchIssues(site: Site, jql: string): Found {
  const query = parseJql(jql);
  if (query === null) return not(notEmulated(`the JQL ${jql}`));
  const { where, order } = query;
  if (where === null) return not(refuse(400, 'Unbounded JQL queries are not allowed here. Add a search restriction.'));
  const problem = clauseProblem(site, where);
  if (problem !== null) return not(problem);
  const unordered = order.find(({ field }) => !isOrderable(site, field));
  if (unordered !== undefined) return not(notEmulated(`ORDER BY ${unordered.field} in JQL`));
  const found = [...site.issues.values()].filter((issue) => isIndexed(site, issue) && matches(where, { site, issue }));
  return { ok: true, issues: sorted(site, found, order) };
}
