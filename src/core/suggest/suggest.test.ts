import { makeDraft } from '../testing/make-draft';
import { makePolicy } from '../testing/make-policy';
import { completeReport, makeReport, type ReportPart } from '../testing/make-report';
import { suggestCategory } from './suggest-category';
import { suggestPriority } from './suggest-priority';
import { suggestRoute } from './suggest-route';

const policy = makePolicy();
const priority = (part: ReportPart, description = '') =>
  suggestPriority(makeDraft({ description, report: makeReport(part) }), policy).value;

const BLOCKING = { canMoveOn: false, blockingKind: 'chat-empty' };
test.each([
  ['a blocking kind, stuck, paying', { impact: BLOCKING, answers: { batch: 'v-000' } }, 'Blocker'],
  ['a blocking kind, stuck, free', { impact: BLOCKING, answers: { batch: 'web-0117' } }, 'High'],
  ['a blocking kind, stuck, no batch', { impact: BLOCKING }, 'High'],
  ['a blocking kind for everyone', { impact: { ...BLOCKING, affected: 'everyone' as const } }, 'Blocker'],
  ['a blocking kind, can move on', { impact: { ...BLOCKING, canMoveOn: true }, answers: { batch: 'v-000' } }, 'High'],
  ['stuck, no blocking kind', { impact: { canMoveOn: false }, answers: { batch: 'v-000' } }, 'High'],
  ['several students', { impact: { affected: 'several' as const } }, 'Medium'],
  ['can move on, paying', { impact: { canMoveOn: true }, answers: { batch: 'v-000' } }, 'Medium'],
  ['can move on, free', { impact: { canMoveOn: true }, answers: { batch: 'web-0117' } }, 'Low'],
  ['a blemish', { impact: { canMoveOn: true }, answers: { issue: 'Typo in the lesson' } }, 'Low'],
  ['nothing stated', {}, null],
])('for %s', (_name, part, expected) => {
  expect(priority(part)).toBe(expected);
});

test('a case that never blocks has its own level, unless somebody confirmed that it is none', () => {
  const part = { impact: BLOCKING, answers: { batch: 'v-000' } };
  const text = 'She changed her GitHub username.';
  expect(priority(part, text)).toBe('Medium');
  expect(priority({ ...part, done: { 'not-on-not-blocking-list': true } }, text)).toBe('Blocker');
});

test('the text alone never suggests a guarded priority', () => {
  const text = 'BLOCKER!!! Urgent, nothing works, the IDE is down for everyone, all pages answer 500.';
  expect(suggestPriority(makeDraft({ description: text, report: null }), policy).value).toBeNull();
});

test('a suggestion says which words decided, and where', () => {
  const draft = makeDraft({ summary: 'Nothing special', description: 'The Lobby is empty.', report: null });
  expect(suggestCategory(draft, policy)).toEqual({ value: 'chat', band: 'strong', because: ['Description: “Lobby”'] });
  expect(suggestRoute(makeDraft({ report: null, summary: 'I want to quit' }), policy).because[0]).toBe(
    'Summary: “want to quit”',
  );
});

test('the summary counts more than the description', () => {
  const draft = makeDraft({ summary: 'Blog post is lost', description: 'It was about VirtualBox.', report: null });
  expect(suggestCategory(draft, policy)).toMatchObject({ value: 'blog', band: 'strong' });
});

test('two things at once make a weak suggestion', () => {
  const draft = makeDraft({ summary: '', description: 'VirtualBox and the blog.', report: null });
  expect(suggestCategory(draft, policy).band).toBe('weak');
});

test('names of people and links are not read', () => {
  const report = completeReport({
    answers: { githubUsername: 'i-quit', questionLink: 'https://blog.example.org/lobby' },
  });
  const draft = makeDraft({ summary: 'Learn IDE hangs', report });
  expect(suggestRoute(draft, policy).value).toBe('technical');
  expect(suggestCategory(draft, policy).value).toBe('ide');
});

test('a policy without signals suggests nothing but the way into Jira', () => {
  const bare = makePolicy({ routes: policy.routes.map((route) => ({ ...route, signals: [] })), categories: [] });
  expect(suggestRoute(makeDraft({ summary: 'I want to quit' }), bare).value).toBe('technical');
  expect(suggestCategory(makeDraft(), bare)).toEqual({ value: null, band: 'none', because: [] });
});

test.each(['quit the ide ', 'I quit. ', 'やめたい', 'github name changed ', 'light dark '])(
  'a description of nothing but “%s” is read to its end',
  (piece) => {
    const draft = makeDraft({ description: piece.repeat(100_000 / piece.length), report: null });
    expect(suggestRoute(draft, policy).value).not.toBeNull();
  },
);
