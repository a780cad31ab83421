import { makePolicy } from '../../testing/make-policy';
import { completeReport } from '../../testing/make-report';
import { historyItemOf, type FiledItem } from './history-item-of';
import { learnQuery } from './learn-query';

const policy = makePolicy();
const filed = (over: Partial<FiledItem> = {}): FiledItem => ({
  summary: 'The lobby is empty',
  description: 'Since noon.',
  created: 7,
  components: [],
  labels: [],
  report: null,
  ...over,
});
const categoryOf = (over: Partial<FiledItem>, of = policy) => historyItemOf(filed(over), of)?.category ?? null;
const reportOn = (category: string | null) => completeReport({ about: { category } });

test.each([
  ['its report', { report: reportOn('ide') }, 'ide'],
  ['its report before a component', { report: reportOn('ide'), components: ['chat'] }, 'ide'],
  ['a component that is called like it', { components: ['CHAT', 'backend'] }, 'chat'],
  ['a component before a label', { components: ['chat'], labels: ['ide'] }, 'chat'],
  ['a label that is called like it', { labels: ['urgent', 'github'] }, 'github'],
  ['two that disagree', { labels: ['chat', 'ide'] }, null],
  ['nothing that names one', { labels: ['urgent'], components: ['backend'] }, null],
  ['a report of another policy', { report: reportOn('no-such-category') }, null],
  ['a report that cannot be read', { report: 'text' }, null],
])('the category of an earlier work item: %s', (_name, over, category) => {
  expect(categoryOf(over)).toBe(category);
});

test('where the policy lists components or labels, these count and the names do not', () => {
  const categories = policy.categories.map((category) =>
    category.id === 'chat' ? { ...category, components: ['Messaging'], labels: ['talk'] } : category,
  );
  const mapped = makePolicy({ categories });
  expect(categoryOf({ components: ['messaging'] }, mapped)).toBe('chat');
  expect(categoryOf({ labels: ['talk'] }, mapped)).toBe('chat');
  expect(categoryOf({ components: ['chat'] }, mapped)).toBeNull();
});

test('it teaches its words, but no names, addresses and links', () => {
  const report = completeReport({
    about: { category: 'chat' },
    answers: { observed: 'Nobody answers', githubUsername: 'octo-sample', email: 'sample@example.org' },
  });
  const item = historyItemOf(filed({ report }), policy);
  expect(item).toMatchObject({ summary: 'The lobby is empty', created: 7 });
  expect(item?.description).toContain('Nobody answers');
  expect(item?.description).not.toMatch(/octo-sample|sample@example/);
});

test('the search is made of ids', () => {
  expect(learnQuery('10000', ['1', '2'])).toBe('project = 10000 AND issuetype in (1, 2) ORDER BY created DESC');
  expect(() => learnQuery('10000 OR 1=1', ['1'])).toThrow();
  expect(() => learnQuery('10000', [])).toThrow();
});
