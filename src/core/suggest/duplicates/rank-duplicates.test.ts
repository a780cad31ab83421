import type { Candidate, DuplicateQuery } from './candidate';
import { indexCandidates } from './index-candidates';
import { rankDuplicates } from './rank-duplicates';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 31);
const candidate = (key: string, summary: string, over: Partial<Candidate> = {}): Candidate => ({
  key,
  created: NOW - DAY,
  summary,
  description: '',
  ...over,
});
const query = (summary: string, over: Partial<DuplicateQuery> = {}): DuplicateQuery => ({
  key: null,
  created: NOW,
  summary,
  description: '',
  windowDays: null,
  ...over,
});

const crash = candidate('L-1', 'Editor crashes when a large notebook is saved');
const slow = candidate('L-2', 'Lesson page is slow in the evening');
const login = candidate('L-3', 'Login form shows a blank page after the update');
const all = indexCandidates([crash, slow, login]);
const keys = (asked: DuplicateQuery, index = all): string[] => rankDuplicates(index, asked).map(({ key }) => key);

test('what says the same in other forms of the words comes first, with the words that decided', () => {
  const [first, ...others] = rankDuplicates(all, query('Saving large notebooks: the editor crashed'));
  expect(first).toMatchObject({ key: 'L-1', because: ['Saving', 'large', 'notebooks', 'editor'] });
  expect(others.every(({ score }) => score < (first?.score ?? 0))).toBe(true);
});

test('the same text scores higher than half of it, and both between 0 and 1', () => {
  const [whole, half] = [
    'Login form shows a blank page after the update',
    'Login form, and something quite different',
  ].map((summary) => rankDuplicates(all, query(summary))[0]?.score ?? 0);
  expect(whole).toBeGreaterThan(half ?? 1);
  expect([whole ?? 2, half ?? 0].every((score) => score > 0 && score <= 1)).toBe(true);
});

test('a work item is no duplicate of itself, of a later one, or of one before the window', () => {
  const asked = 'Editor crashes';
  expect(keys(query(asked))).toEqual(['L-1']);
  expect(keys(query(asked, { key: 'L-1' }))).toEqual([]);
  expect(keys(query(asked, { created: crash.created }))).toEqual([]);
  expect(keys(query(asked, { windowDays: 1 }))).toEqual(['L-1']);
  expect(keys(query(asked, { windowDays: 0.5 }))).toEqual([]);
});

test('of two that say the same the newer one comes first', () => {
  const old = candidate('L-8', 'Chat is empty', { created: NOW - 200 * DAY });
  const index = indexCandidates([old, candidate('L-9', 'Chat is empty')]);
  expect(keys(query('The chat is empty'), index)).toEqual(['L-9', 'L-8']);
});

test.each([
  ['nothing in common', 'Zebra', ''],
  ['nothing written', '', ''],
  ['signs only', '😀 … !!!', '\u0000'],
])('finds nothing for %s', (_name, summary, description) => {
  expect(rankDuplicates(all, query(summary, { description }))).toEqual([]);
});

test('there are never more than twenty, and none among none', () => {
  const many = Array.from({ length: 60 }, (_, at) => candidate(`M-${at}`, 'Chat is empty'));
  expect(keys(query('chat empty'), indexCandidates(many))).toHaveLength(20);
  expect(keys(query('chat empty'), indexCandidates([]))).toEqual([]);
});

test('a stack trace in the description counts less than the summary', () => {
  const trace = candidate('L-4', 'Grades are missing', {
    description: 'at editor.save at notebook.large '.repeat(200),
  });
  const index = indexCandidates([trace, crash]);
  expect(keys(query('Editor crashes on saving a notebook'), index)[0]).toBe('L-1');
});
