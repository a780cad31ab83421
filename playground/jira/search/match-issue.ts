import type { Issue } from '../model';
import type { Site } from '../site';
import { jqlDate } from './jql-date';
import type { Clause, Condition } from './parse-jql';
import { searchField } from './search-field';
import type { SearchType } from './search-type';

export type Reading = { site: Site; issue: Issue };

/** What stands there, in lower case. */
export const readClause = (field: string, { site, issue }: Reading): string[] =>
  (searchField(site, field)?.read(issue) ?? []).flatMap((value) =>
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

/** Numbers are the same whatever they are written like: 3 and 3.0. */
const sameAs = (type: SearchType, one: string, other: string): boolean =>
  type === 'number' ? Number(one) === Number(other) : one === other;

function holds({ field, operator, values }: Clause, reading: Reading): boolean {
  const type = searchField(reading.site, field)?.type ?? 'system';
  const there = readClause(field, reading);
  const wanted = values.map((value) => value.toLowerCase());
  const [first = ''] = wanted;
  const same = there.some((value) => wanted.some((one) => sameAs(type, value, one)));
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
      return type === 'number'
        ? compares(operator, there.map(Number), Number(first))
        : compares(operator, there.map(timeOf), jqlDate(first, reading.site.now()));
  }
}

const timeOf = (text: string): number => Date.parse(text.toUpperCase());

/** Numbers, and dates in milliseconds; what is neither was refused before. */
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
