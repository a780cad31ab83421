import { nothingBeside } from '../../../src/core/report/saved-draft';
import { Policy } from '../../../src/core/policy/policy';
import { look } from '../look/look';
import { startWith } from '../state/panel-state';
import { makeReport } from '../testing/complete-report';
import { smallPolicy } from '../testing/small-policy';
import { feedbackOnReport } from './feedback-on-report';

const heard = (phrase: string) => ({ phrases: [phrase], weight: 3 });
const policy = Policy.parse({
  ...smallPolicy,
  items: smallPolicy.items.map((item) => (item.id === 'cooled' ? { ...item, saidBy: heard('cooled down') } : item)),
  blockingKinds: [
    { id: 'fire', title: 'Fire', signals: [heard('flames')] },
    { id: 'flood', title: 'Flood' },
  ],
});

type Changes = Parameters<typeof makeReport>[0];
function feedbackOn(changes: Changes, beside: Partial<typeof nothingBeside> = {}) {
  const all = { ...nothingBeside, ...beside };
  const seen = look(startWith(makeReport(changes), false, all), policy);
  return feedbackOnReport({ look: seen, beside: all, policy });
}

const SMOKE = 'The oven smokes, the oven burns';
test.each([
  ['accepted', 'oven', { kind: 'accepted', id: 'oven' }],
  ['accepted while it only stands preselected', null, { kind: 'accepted', id: 'oven' }],
  ['corrected', 'till', { kind: 'corrected', id: 'oven' }],
])('a suggested category that is %s', (_name, category, feedback) => {
  expect(feedbackOn({ about: { category }, answers: { seen: SMOKE } })).toEqual([{ about: 'category', ...feedback }]);
});

test('where nothing was suggested nothing is counted', () => {
  expect(feedbackOn({ answers: { seen: 'It hums', system: '' } })).toEqual([]);
});

test.each([
  ['ticked', { cooled: true }, 'accepted'],
  ['left open', { cooled: false }, 'dismissed'],
])('a step that the words speak for and that was %s', (_name, done, kind) => {
  const all = feedbackOn({ answers: { seen: 'It hums', system: '', contract: 'It cooled down' }, done });
  expect(all).toEqual([{ about: 'tick', id: 'cooled', kind }]);
});

test.each([
  ['answered with yes', 'fire', [], ['accepted']],
  ['answered with no', null, ['fire'], ['dismissed']],
  ['answered with another kind', 'flood', [], ['corrected']],
  ['never answered', null, [], []],
])('a question about how bad it is, %s', (_name, blockingKind, notThisCase, kinds) => {
  const changes = { answers: { seen: 'Flames', system: '' }, impact: { blockingKind } };
  const impact = feedbackOn(changes, { notThisCase }).filter(({ about }) => about === 'impact');
  expect(impact).toEqual(kinds.map((kind) => ({ about: 'impact', id: 'fire', kind })));
});

test('an answer that was put away has its reason, never its words; work items that are different have no key', () => {
  const beside = {
    ...{ notThisCase: ['lamp'], reasons: { lamp: 'other' } as const, ownWords: { lamp: 'Maren has no lamp' } },
    differentFrom: ['OPS-1', 'OPS-2'],
  };
  expect(feedbackOn({ answers: { seen: 'It hums', system: '' } }, beside)).toEqual([
    { about: 'answer', id: 'lamp', kind: 'dismissed', reason: 'other' },
    { about: 'duplicate', id: 'different', kind: 'dismissed' },
  ]);
});
