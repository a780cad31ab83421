import type { Issue } from '../model';
import type { Site } from '../site';
import { plainTextOf } from '../expressions/entities/rich-text-entity';
import { valueOf } from '../expressions/jira-value';
import type { Clause, Condition } from './parse-jql';

/** What a clause compares: the ids and names that JQL accepts for a field, in lower case; none where it is empty. */
type Reader = (site: Site, issue: Issue) => (string | null | undefined)[];
const named = <T extends { name?: string; displayName?: string }>(rows: Map<string, T>, id: string | null) =>
  id === null ? [] : [id, rows.get(id)?.name ?? rows.get(id)?.displayName];
const textIn = (description: unknown): string =>
  description === null || description === undefined ? '' : plainTextOf(valueOf(description));

const readers: Record<string, Reader> = {
  project: (site, { projectId }) => [...named(site.projects, projectId), site.projects.get(projectId)?.key],
  key: (_, { key, id }) => [key, id],
  id: (_, { key, id }) => [id, key],
  issuekey: (_, { key, id }) => [key, id],
  priority: (site, { priorityId }) => named(site.priorities, priorityId),
  issuetype: (site, { issueTypeId }) => named(site.issueTypes, issueTypeId),
  type: (site, { issueTypeId }) => named(site.issueTypes, issueTypeId),
  status: (site, { statusId }) => named(site.statuses, statusId),
  statuscategory: (site, { statusId }) => [site.statuses.get(statusId)?.category.replace('_', ' ')],
  reporter: (site, { reporterId }) => named(site.users, reporterId),
  assignee: (site, { assigneeId }) => named(site.users, assigneeId),
  labels: (_, { labels }) => labels,
  summary: (_, { summary }) => [summary],
  description: (_, { description }) => [textIn(description)],
  text: (_, { summary, description }) => [summary, textIn(description)],
  created: (_, { created }) => [created],
  updated: (_, { updated }) => [updated],
};

export type Reading = { site: Site; issue: Issue };

export const readClause = (field: string, { site, issue }: Reading): string[] =>
  (readers[field.toLowerCase()]?.(site, issue) ?? []).flatMap((value) =>
    value === null || value === undefined || value === '' ? [] : [value.toLowerCase()],
  );

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
/** `~`: every word of the asked text stands in the field, in any order; a trailing `*` matches the start of a word. */
const hasWords = (there: string[], asked: string): boolean => {
  const known = there.flatMap(words);
  const wanted = asked
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return wanted.every((word) =>
    word.endsWith('*')
      ? known.some((one) => one.startsWith(word.slice(0, -1)))
      : words(word).every((part) => known.includes(part)),
  );
};

function holds({ field, operator, values }: Clause, reading: Reading): boolean {
  const there = readClause(field, reading);
  const wanted = values.map((value) => value.toLowerCase());
  const [first = ''] = wanted;
  const same = there.some((value) => wanted.includes(value));
  switch (operator) {
    case '=':
    case 'in':
      return same;
    case '!=':
    case 'not in':
      return there.length > 0 && !same;
    case '~':
      return hasWords(there, first);
    case '!~':
      return there.length > 0 && !hasWords(there, first);
    case 'is empty':
      return there.length === 0;
    case 'is not empty':
      return there.length > 0;
    default:
      return compares(operator, there, first);
  }
}

const compares = (operator: '>' | '>=' | '<' | '<=', there: string[], wanted: string): boolean =>
  there.some((value) => {
    if (operator === '>') return value > wanted;
    if (operator === '>=') return value >= wanted;
    return operator === '<' ? value < wanted : value <= wanted;
  });

export function matches(condition: Condition, reading: Reading): boolean {
  if ('and' in condition) return condition.and.every((part) => matches(part, reading));
  if ('or' in condition) return condition.or.some((part) => matches(part, reading));
  return 'not' in condition ? !matches(condition.not, reading) : holds(condition, reading);
}

/** Order (`>`, `<`) is emulated for dates alone. */
const DATES = ['created', 'updated'];
const isKnown = ({ field, operator }: Clause): boolean =>
  Object.hasOwn(readers, field.toLowerCase()) && (!/^[<>]/.test(operator) || DATES.includes(field.toLowerCase()));

/** The first clause that this Jira does not emulate. */
export function unknownClause(condition: Condition): Clause | null {
  const parts =
    'and' in condition ? condition.and : 'or' in condition ? condition.or : 'not' in condition ? [condition.not] : null;
  if (parts !== null) return parts.map(unknownClause).find((clause) => clause !== null) ?? null;
  return 'field' in condition && !isKnown(condition) ? condition : null;
}
