import * as z from 'zod/mini';

import type { Policy } from '../core/policy/policy';
import { inPlayground, LEARN, type Home } from '../testing/in-playground';

const HOUR = 3_600;
const Found = z.object({ issues: z.array(z.object({ key: z.string() })) });
const found = ({ rest }: Home, jql: string): string[] =>
  Found.parse(rest('POST /search/jql', { jql, fields: ['key'] }).body)
    .issues.map(({ key }) => key)
    .toSorted();

/** Settings as somebody publishes them, past the set-up page. */
function settle({ playground }: Home, over: Partial<Policy>, stored: object = {}): void {
  const { kvs } = playground.run();
  const before = kvs.get(`policy:${LEARN}`)?.value as { policy: Policy };
  kvs.set(`policy:${LEARN}`, { ...before, ...stored, policy: { ...before.policy, ...over } });
}

test('what was there before the policy gets its mark from the sweep, unless it is finished', async () => {
  const home = await inPlayground({ searchMarks: true });
  const all = found(home, 'project = LEARN');
  const finished = found(home, 'project = LEARN and statusCategory = Done');
  expect(found(home, 'preflightRevision >= 0')).toEqual([]);
  await home.playground.advance(HOUR + 120);
  expect(finished.length).toBeGreaterThan(0);
  expect(found(home, 'preflightRevision >= 0')).toEqual(all.filter((key) => !finished.includes(key)));
});

test('a new revision is told to search by the sweep, and an hour later nothing is left to ask for', async () => {
  const home = await inPlayground({ searchMarks: true });
  await home.playground.advance(HOUR + 120);
  settle(home, { revision: 7 });
  await home.playground.advance(HOUR);
  expect(found(home, 'preflightRevision = 7').length).toBeGreaterThan(0);
  expect(found(home, 'preflightRevision < 7')).toEqual([]);
  home.appCalls();
  await home.playground.advance(HOUR);
  expect(home.appCalls().filter((call) => call.includes('/issue/'))).toEqual([]);
});

test.each<[string, Partial<Policy>, object]>([
  ['wants no marks any more', { searchMarks: false }, {}],
  ['only observes, so that nothing in Jira is changed', {}, { observes: true }],
  ['no longer covers the work type', {}, { issueTypeIds: ['10004'] }],
])('marks are taken away where the space %s', async (_case, over, stored) => {
  const home = await inPlayground({ searchMarks: true });
  await home.playground.advance(HOUR + 120);
  expect(found(home, 'preflightRevision >= 0')).not.toEqual([]);
  settle(home, over, stored);
  await home.playground.advance(HOUR);
  expect(found(home, 'preflightRevision >= 0')).toEqual([]);
});

test('a Jira that does not know the index is said, and nothing else stops', async () => {
  const said = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const home = await inPlayground({ searchMarks: true });
  home.playground.run().site.app.properties = [];
  await home.playground.advance(HOUR + 120);
  expect(said).toHaveBeenCalledWith('marks for search stopped', 'JIRA_REFUSED', 'POST /search/jql 400');
  said.mockRestore();
});
