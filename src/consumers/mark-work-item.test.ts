import * as z from 'zod/mini';

import { cautious } from '../core/policy/afterwards';
import type { Policy } from '../core/policy/policy';
import { completeReport, reportWithOpenChecklist } from '../core/testing/make-report';
import { inPlayground, LEARN, PRIORITY } from '../testing/in-playground';

const Created = z.object({ id: z.string(), key: z.string() });
const Found = z.object({ issues: z.array(z.object({ key: z.string() })) });
const Property = z.object({ value: z.record(z.string(), z.unknown()) });
const BUG = '10001';

async function withMarks(over: Partial<Policy> = {}) {
  const home = await inPlayground({ searchMarks: true, ...over });
  const { reportFieldId } = home.playground.state();
  const settle = () => home.playground.advance(120);
  const create = async (report: unknown, priority: string = PRIORITY.Low): Promise<string> => {
    const place = { project: { id: LEARN }, issuetype: { id: BUG }, priority: { id: priority } };
    const { key } = Created.parse(
      home.rest('POST /issue', { fields: { ...place, summary: 'Kettle', [reportFieldId]: report } }).body,
    );
    await settle();
    return key;
  };
  const found = (jql: string): string[] => {
    const answer = home.rest('POST /search/jql', { jql, fields: ['key'] });
    return Found.parse(answer.body).issues.map(({ key }) => key);
  };
  const marked = (key: string): unknown => {
    const answer = home.rest(`GET /issue/${key}/properties/preflight`);
    return answer.status === 404 ? null : Property.parse(answer.body).value;
  };
  const writes = () => home.appCalls().filter((call) => /^(?:PUT|DELETE) .*properties/.test(call));
  return { ...home, reportFieldId, settle, create, found, marked, writes };
}

test('a work item is found by how its report stands, and by the new state after a change, with one write each', async () => {
  const home = await withMarks();
  home.writes();
  const key = await home.create(reportWithOpenChecklist());
  expect(home.found('preflightState = incomplete and preflightOpen ~ "not-on-not-blocking-list"')).toEqual([key]);
  expect(home.writes()).toHaveLength(1);
  home.rest(`PUT /issue/${key}`, { fields: { [home.reportFieldId]: completeReport() } });
  await home.settle();
  expect(home.found('preflightState = incomplete')).toEqual([]);
  expect(home.found('preflightState = ready and preflightOpenCount = 0 and preflightCompleteness = 100')).toEqual([
    key,
  ]);
  expect(home.writes()).toHaveLength(1);
});

test('a change that changes nothing of it writes nothing, and what the app writes calls it no second time', async () => {
  const home = await withMarks();
  const key = await home.create(completeReport());
  // By then the sweep has marked what was there before.
  await home.playground.advance(3_600);
  home.writes();
  home.rest(`PUT /issue/${key}`, { fields: { summary: 'Darker', priority: { id: PRIORITY.Medium } } });
  await home.settle();
  expect(home.writes()).toEqual([]);
  await home.playground.advance(3_600);
  expect(home.writes()).toEqual([]);
});

test('a work item without a report is told of as well', async () => {
  const home = await withMarks();
  const key = await home.create(null);
  expect(home.marked(key)).toMatchObject({ schemaVersion: 1, state: 'none', guarded: 'not-guarded' });
});

test('a guarded priority that nothing carries is found until it was put back', async () => {
  const home = await withMarks();
  const key = await home.create(null);
  home.setPriority(key, PRIORITY.Blocker);
  await home.settle();
  expect(home.found('preflightGuarded = unjustified')).toEqual([key]);
  const restoring = await withMarks({ repair: { ...cautious, mode: 'restore' } });
  const other = await restoring.create(null);
  restoring.setPriority(other, PRIORITY.Blocker);
  await restoring.settle();
  expect(restoring.priorityOf(other)).toBe(PRIORITY.Low);
  expect(restoring.found('preflightGuarded = unjustified')).toEqual([]);
  expect(restoring.found('preflightGuarded = not-guarded')).toContain(other);
});

test('a request that waits is found, and one that expired is found as that', async () => {
  const home = await withMarks();
  const report = reportWithOpenChecklist();
  const key = await home.create({ ...report, about: { ...report.about, blockerRequest: 'The whole class waits.' } });
  expect(home.found('preflightRequest = requested')).toEqual([key]);
  await home.playground.advance(75 * 3_600);
  expect(home.found('preflightRequest = requested')).toEqual([]);
  expect(home.found('preflightRequest = expired')).toEqual([key]);
}, 60_000);

test('what leaves the policy loses its mark, by its space and by its work type', async () => {
  const home = await withMarks();
  const { kvs } = home.playground.run();
  kvs.set(`policy:${LEARN}`, { ...(kvs.get(`policy:${LEARN}`)?.value as object), issueTypeIds: [BUG] });
  const [one, other] = [await home.create(null), await home.create(null)];
  for (const body of [
    { issue: one, project: 'LEARN', issuetype: 'Task' },
    { issue: other, project: 'OPS', issuetype: 'Bug' },
  ])
    expect(home.playground.enter('move', { accountId: 'sample-site-admin', body }).status).toBeLessThan(300);
  await home.settle();
  expect(home.found('summary ~ Kettle')).toHaveLength(2);
  expect(home.found('summary ~ Kettle and preflightRevision >= 0')).toEqual([]);
});

test('a policy that wants no marks gets none', async () => {
  const home = await withMarks({ searchMarks: false });
  const key = await home.create(completeReport());
  expect(home.marked(key)).toBeNull();
});

test('a Jira that is down for a while is asked again, one that refuses is not', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const home = await withMarks();
  const isMark = (call: string) => call.startsWith('PUT') && call.endsWith('/properties/preflight');
  home.answering((call) => (isMark(call) ? 503 : undefined));
  const key = await home.create(completeReport());
  expect(home.marked(key)).toBeNull();
  home.answering(null);
  await home.playground.advance(3_600);
  expect(home.marked(key)).toMatchObject({ state: 'ready' });
  home.answering((call) => (isMark(call) ? 400 : undefined));
  home.writes();
  home.rest(`PUT /issue/${key}`, { fields: { [home.reportFieldId]: null } });
  await home.playground.advance(3_600);
  expect(home.writes()).toHaveLength(1);
  expect(said).toHaveBeenCalledWith('no search mark', expect.any(String), 'JIRA_REFUSED');
  said.mockRestore();
});
