import { makeReport } from '../testing/complete-report';
import { smallPolicy } from '../testing/small-policy';
import { isPersonal, routeOf, soundsPersonal } from './route-of';

test.each([
  ['repair', 'repair'],
  ['grief', 'grief'],
  [null, 'repair'],
  ['from-another-policy', 'repair'],
])('the route %s shows as %s', (route, shown) => {
  expect(routeOf(makeReport({ about: { route } }), smallPolicy)?.id).toBe(shown);
});

test('only texts of a personal route must stay in the browser', () => {
  const of = (route: string | null) => isPersonal(makeReport({ about: { route } }), smallPolicy);
  expect([of('grief'), of('repair'), of(null)]).toEqual([true, false, false]);
});

test.each<[string, string | null, string, boolean]>([
  ['speak of a person, and no way was chosen', null, 'He wants to quit the job', true],
  ['speak of a person, and somebody chose the way into Jira', 'repair', 'He wants to quit the job', false],
  ['speak of an oven', null, 'The oven smokes', false],
])('words that %s', (_what, route, seen, expected) => {
  expect(soundsPersonal(makeReport({ about: { route }, answers: { seen } }), smallPolicy)).toBe(expected);
});
