/** @jest-environment jsdom */
import { look } from '../look/look';
import { startWith } from '../state/panel-state';
import { makeReport } from '../testing/complete-report';
import { fakeHost } from '../testing/fake-bridge';
import { smallPolicy } from '../testing/small-policy';

test.each([
  ['accepted', 'oven', { kind: 'accepted', id: 'oven' }],
  ['accepted while it only stands preselected', null, { kind: 'accepted', id: 'oven' }],
  ['corrected', 'till', { kind: 'corrected', id: 'oven' }],
])('a suggestion that is %s', async (_name, category, feedback) => {
  fakeHost();
  const { feedbackOn } = await import('./use-feedback');
  const report = makeReport({ about: { category }, answers: { seen: 'The oven smokes, the oven burns' } });
  expect(feedbackOn(look(startWith(report, false), smallPolicy))).toEqual({ about: 'category', ...feedback });
});

test('where nothing was suggested nothing is counted', async () => {
  fakeHost();
  const { feedbackOn } = await import('./use-feedback');
  const report = makeReport({ answers: { seen: 'It hums', system: '' } });
  expect(feedbackOn(look(startWith(report, false), smallPolicy))).toBeNull();
});
