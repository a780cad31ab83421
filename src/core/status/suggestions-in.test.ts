import { makePolicy } from '../testing/make-policy';
import { completeReport } from '../testing/make-report';
import { judgedAtTheTop } from './judged-at-the-top';
import { suggestionsIn } from './suggestions-in';

const policy = makePolicy();
const suggested = (over: Parameters<typeof completeReport>[0], priority: string | null) => {
  const report = completeReport(over);
  const verdict = judgedAtTheTop(
    { summary: 'The Learn IDE does not start', description: '', priority, report },
    policy,
  );
  return suggestionsIn(report, priority, verdict, policy);
};

test('a suggestion that was taken says so, with its reason', () => {
  expect(suggested({}, '1')).toMatchObject([
    { about: 'category', title: 'Learn IDE', isTaken: true, instead: null },
    { about: 'priority', title: 'Blocker', isTaken: true },
  ]);
  expect(suggested({}, '1').every(({ because }) => because.length > 0)).toBe(true);
});

test('what was chosen instead stands beside it', () => {
  const other = policy.categories.find(({ id }) => id !== 'ide')!;
  expect(suggested({ about: { category: other.id } }, '3')).toMatchObject([
    { about: 'category', title: 'Learn IDE', isTaken: false, instead: other.title },
    { about: 'priority', title: 'Blocker', isTaken: false, instead: 'Medium' },
  ]);
});

test('nothing chosen, and a priority that the policy does not list, are nothing instead', () => {
  expect(suggested({ about: { category: null } }, '10001')).toMatchObject([
    { isTaken: false, instead: null },
    { isTaken: false, instead: null },
  ]);
});
