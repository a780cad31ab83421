import type { Issue } from '../model';
import type { Site } from '../site';
import { plainTextOf } from '../expressions/entities/rich-text-entity';
import { valueOf } from '../expressions/jira-value';
import { customFieldReader } from './app-fields';
import { jqlDate } from './jql-date';
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

const readerFor = (site: Site, field: string): ((issue: Issue) => (string | null | undefined)[]) | undefined => {
  const system = Object.hasOwn(readers, field.toLowerCase()) ? readers[field.toLowerCase()] : undefined;
  return system === undefined ? customFieldReader(site, field) : (issue) => system(site, issue);
};

export const readClause = (field: string, { site, issue }: Reading): string[] =>
  (readerFor(site, field)?.(issue) ?? []).flatMap((value) =>
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
      return compares(operator, there.map(timeOf), jqlDate(first, reading.site.now()));
  }
}

const timeOf = (text: string): number => Date.parse(text.toUpperCase());

/** Only dates are compared; what is no date was refused before. */
const compares = (operator: '>' | '>=' | '<' | '<=', there: number[], wanted: number | null): boolean =>
  wanted !== null &&
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
const isOrdered = ({ operator }: Clause): boolean => /^[<>]/.test(operator);
const isKnown = (site: Site, clause: Clause): boolean =>
  readerFor(site, clause.field) !== undefined && (!isOrdered(clause) || DATES.includes(clause.field.toLowerCase()));

const clausesIn = (condition: Condition): Clause[] => {
  if ('and' in condition) return condition.and.flatMap(clausesIn);
  if ('or' in condition) return condition.or.flatMap(clausesIn);
  return 'not' in condition ? clausesIn(condition.not) : [condition];
};

/** The first clause that this Jira does not emulate. */
export const unknownClause = (site: Site, condition: Condition): Clause | null =>
  clausesIn(condition).find((clause) => !isKnown(site, clause)) ?? null;

/** The first clause whose date Jira could not read. */
export const undatedClause = (site: Site, condition: Condition): Clause | null =>
  clausesIn(condition).find((clause) => isOrdered(clause) && jqlDate(clause.values[0] ?? '', site.now()) === null) ??
  null;
