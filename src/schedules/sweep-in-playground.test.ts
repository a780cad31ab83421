import { cautious } from '../core/policy/afterwards';
import { inPlayground, PRIORITY } from '../testing/in-playground';

const restoring = { repair: { ...cautious, mode: 'restore' } } as const;
test('where every event is lost the sweep of five minutes puts it back', async () => {
  const home = await inPlayground(restoring);
  home.playground.run().travel.set({ seed: 1, never: 1 });
  home.rest('PUT /issue/LEARN-2', { fields: { priority: { id: PRIORITY.Blocker } } });
  await home.playground.advance(360);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
});

test('a sweep that finds nothing asks Jira once', async () => {
  const home = await inPlayground(restoring);
  await home.playground.advance(301);
  home.appCalls();
  await home.playground.advance(300);
  expect(home.appCalls()).toEqual(['POST /search/jql']);
});
