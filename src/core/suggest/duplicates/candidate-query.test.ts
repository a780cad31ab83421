import fc from 'fast-check';

import { parseJql, type Condition } from '../../../../playground/jira/search/parse-jql';
import { candidateQuery } from './candidate-query';

const SINCE = Date.UTC(2026, 0, 10);
const ask = (summary: string, over: { projectId?: string; ownKey?: string | null } = {}) =>
  candidateQuery({ projectId: '10000', ownKey: null, since: SINCE, summary, ...over });

test('looks in the project for what shares two of the telling words', () => {
  expect(ask('The lobby of the chat is empty')).toBe(
    'project = 10000 AND created >= "2026-01-09" AND ' +
      '((text ~ "lobby" AND (text ~ "empty" OR text ~ "chat")) OR (text ~ "empty" AND text ~ "chat")) ORDER BY created DESC',
  );
});

test.each([
  ['four words', 'Chat is empty today'],
  ['nothing', ''],
  ['words that every summary has', 'it is not in the'],
  ['signs', '" OR 1=1 -- \\ ( ) ~ ! *'],
])('asks nothing for %s', (_name, summary) => {
  expect(ask(summary)).toBeNull();
});

test('asks nothing where the project is no id', () => {
  expect(ask('one two three four five six', { projectId: '1 OR project = 2' })).toBeNull();
});

test('leaves out the work item itself, and a key that is none', () => {
  expect(ask('the chat lobby is empty', { ownKey: 'LEARN-7' })).toContain('AND key != "LEARN-7"');
  expect(ask('the chat lobby is empty', { ownKey: '" OR key = X-1' })).not.toContain('X-1');
});

const clausesOf = (condition: Condition): { field: string; operator: string; values: string[] }[] => {
  if ('and' in condition) return condition.and.flatMap(clausesOf);
  if ('or' in condition) return condition.or.flatMap(clausesOf);
  return 'not' in condition ? clausesOf(condition.not) : [condition];
};

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '"',
    '\\',
    "' OR '",
    ') OR (',
    'ORDER BY',
    'project',
    '*',
    '~',
    '\u0000',
    '\n',
    '\u202e',
    'AND',
    'null',
  ),
  fc.constantFrom('lobby', 'empty', 'NullPointerException', '画面が真っ白', 'größer'),
);
test('whatever somebody types, it becomes at most six words in quotes and nothing else', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (typed) => {
      const jql = ask(typed.join(' '));
      if (jql === null) return;
      const query = parseJql(jql);
      const clauses = query?.where ? clausesOf(query.where) : [];
      expect(query?.order).toEqual([{ field: 'created', descending: true }]);
      expect(clauses[0]).toEqual({ field: 'project', operator: '=', values: ['10000'] });
      expect(clauses[1]).toMatchObject({ field: 'created', operator: '>=' });
      const words = clauses.slice(2);
      expect(words.every(({ field, operator }) => field === 'text' && operator === '~')).toBe(true);
      expect(new Set(words.flatMap(({ values }) => values)).size).toBeLessThanOrEqual(6);
      expect(words.every(({ values }) => /^[\p{L}\p{M}\p{N}'’]+$/u.test(values[0] ?? ''))).toBe(true);
      expect(jql.length).toBeLessThan(1_500);
    }),
  );
});
