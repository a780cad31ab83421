import { BLOCKER, HIGH, makeItem, repairing } from '../repair/testing/make-item';
import { completeReport } from '../testing/make-report';
import { lowerTo } from './lower-to';
import { loweredComment } from './lowered-comment';

const SHOWSTOPPER = '10000';
const policy = repairing();

test.each([
  ['a Blocker without a report', BLOCKER, null, HIGH],
  ['a Blocker whose checklist is complete', BLOCKER, completeReport(), HIGH],
  ['an unlisted priority above, where the report carries a Blocker', SHOWSTOPPER, completeReport(), BLOCKER],
  ['the same without a report', SHOWSTOPPER, null, HIGH],
])('%s goes to the highest that may stand', (_name, priorityId, report, to) => {
  expect(lowerTo(makeItem({ priorityId, report }), policy)).toMatchObject({ id: to });
});

test.each([
  ['a priority that asks for nothing', HIGH],
  ['no priority', null],
])('%s is not lowered', (_name, priorityId) => {
  expect(lowerTo(makeItem({ priorityId }), policy)).toBeNull();
});

test('where nothing stands below, there is nowhere to go', () => {
  const only = repairing({}, { sitePriorities: [{ id: BLOCKER, name: 'Blocker', level: 'Blocker' }] });
  expect(lowerTo(makeItem(), only)).toBeNull();
});

test('the comment holds the reason as text, whatever stands in it', () => {
  const reason = '*One* course <b>works</b> [~riley]';
  const names = { from: { id: BLOCKER, name: 'Blocker' }, to: { id: HIGH, name: 'High' } };
  const { content } = loweredComment({ ...names, reason }, policy);
  expect(content.map((block) => block.content)).toEqual([
    [{ type: 'text', text: 'This is no “Blocker”: the priority is “High” now.' }],
    [{ type: 'text', text: `Why: ${reason}` }],
  ]);
});
