import type { Issue } from '../model';
import { notEmulated, refuse, type JiraAnswer } from '../request';
import type { Site } from '../site';
import { matches, readClause, undatedClause, unknownClause } from './match-issue';
import { parseJql, type Query } from './parse-jql';

export type Found = { ok: true; issues: Issue[] } | { ok: false; answer: JiraAnswer };
const not = (answer: JiraAnswer): Found => ({ ok: false, answer });

const ORDERED = ['key', 'id', 'created', 'updated', 'priority', 'summary', 'status'];

/** Priority by the site's order (highest first is descending), numbers of keys by value, texts as they are. */
function rank(site: Site, issue: Issue, field: string): string | number {
  if (field === 'priority') return -[...site.priorities.keys()].indexOf(issue.priorityId ?? '');
  if (field === 'key' || field === 'id') return Number(issue.id);
  return readClause(field, { site, issue })[0] ?? '';
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
  const unknown = unknownClause(site, where);
  if (unknown !== null) return not(notEmulated(`${unknown.field} ${unknown.operator} in JQL`));
  const undated = undatedClause(site, where);
  if (undated !== null)
    return not(refuse(400, `The date value '${undated.values[0] ?? ''}' for field '${undated.field}' is invalid.`));
  const unordered = order.find(({ field }) => !ORDERED.includes(field.toLowerCase()));
  if (unordered !== undefined) return not(notEmulated(`ORDER BY ${unordered.field} in JQL`));
  const found = [...site.issues.values()].filter((issue) => isIndexed(site, issue) && matches(where, { site, issue }));
  return { ok: true, issues: sorted(site, found, order) };
}
