import { makeReport } from '../testing/complete-report';
import { smallPolicy } from '../testing/small-policy';
import { isPersonal, routeOf } from './route-of';

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
